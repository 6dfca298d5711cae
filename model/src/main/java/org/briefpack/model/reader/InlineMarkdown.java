package org.briefpack.model.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Inline;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads inline Markdown (CommonMark 0.31.2, chapter 6): strong, emphasis, code and links. */
final class InlineMarkdown {
    private static final Parser PARSER =
            Parser.builder()
                    .enabledBlockTypes(Set.of())
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .customInlineContentParserFactory(new FieldInBraces.Factory())
                    .build();

    /** How the target of a link begins that names the language of its words (BCP 47). */
    private static final String LANGUAGE = "lang:";

    private final YamlNode.Scalar scalar;
    private final NamedFields fields;
    private final DiagnosticSink sink;

    private InlineMarkdown(YamlNode.Scalar scalar, NamedFields fields, DiagnosticSink sink) {
        this.scalar = scalar;
        this.fields = fields;
        this.sink = sink;
    }

    static List<Inline> read(YamlNode.Scalar scalar, NamedFields fields, DiagnosticSink sink) {
        InlineMarkdown reader = new InlineMarkdown(scalar, fields, sink);
        List<Inline> all = new ArrayList<>();
        for (Node block = PARSER.parse(scalar.text()).getFirstChild();
                block != null;
                block = block.getNext()) {
            if (!all.isEmpty()) {
                all.add(new Inline.LineBreak(scalar.span()));
            }
            all.addAll(reader.children(block));
        }
        return all;
    }

    private List<Inline> children(Node parent) {
        List<Inline> inlines = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            add(child, inlines);
        }
        return inlines;
    }

    private void add(Node node, List<Inline> to) {
        SourceSpan at = span(node);
        switch (node) {
            case Text text -> {
                if (!text.getLiteral().isEmpty()) {
                    to.add(new Inline.Text(text.getLiteral(), at));
                }
            }
            case org.commonmark.node.Code code -> to.add(new Inline.Code(code.getLiteral(), at));
            case Emphasis e -> to.add(new Inline.Emphasis(children(e), at));
            case StrongEmphasis s -> to.add(new Inline.Strong(children(s), at));
            case Link link -> link(link, at, to);
            case FieldInBraces field -> field(field, at, to);
            case SoftLineBreak b -> to.add(new Inline.Text(" ", at));
            case HardLineBreak b -> to.add(new Inline.LineBreak(at));
            case Image image -> refuse(at, "a picture");
            case HtmlInline html -> refuse(at, "HTML (`" + Shown.of(html.getLiteral()) + "`)");
            default -> refuse(at, "this mark");
        }
    }

    private void field(FieldInBraces field, SourceSpan at, List<Inline> to) {
        boolean known = fields.isKnown(field.name(), at, sink);
        to.add(
                known
                        ? fields.variable(field.name(), at)
                        : new Inline.Text("{" + field.name() + "}", at));
    }

    private void refuse(SourceSpan at, String what) {
        sink.report(
                Code.UNSUPPORTED_MARKDOWN,
                at,
                "text cannot hold " + what,
                "use **strong**, *emphasis*, `code` and [links](https://...); write &lt; for a"
                        + " plain <");
    }

    private void link(Link link, SourceSpan at, List<Inline> to) {
        String target = link.getDestination();
        if (target.startsWith(LANGUAGE)) {
            foreign(link, target.substring(LANGUAGE.length()), at, to);
            return;
        }
        boolean known =
                target.startsWith("https://")
                        || target.startsWith("http://")
                        || target.startsWith("mailto:")
                        || target.startsWith("#") && target.length() > 1;
        if (known) {
            to.add(new Inline.Link(children(link), target, at));
        } else {
            sink.report(
                    Code.UNSUPPORTED_MARKDOWN,
                    at,
                    "`" + Shown.of(target) + "` is not an address",
                    "links start with https://, http://, mailto: or #");
        }
    }

    /** Words in another language, which screen readers then say in that language. */
    private void foreign(Link link, String tag, SourceSpan at, List<Inline> to) {
        if (Locale.forLanguageTag(tag).getLanguage().isEmpty()) {
            sink.report(
                    Code.UNSUPPORTED_MARKDOWN,
                    at,
                    "`" + Shown.of(tag) + "` is not a language",
                    "write a language tag, such as [mot juste](lang:fr)");
            return;
        }
        to.add(new Inline.Foreign(tag, children(link), at));
    }

    private SourceSpan span(Node node) {
        List<org.commonmark.node.SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() || spans.getFirst().getLineIndex() > 0
                ? scalar.span()
                : scalar.from(spans.getFirst().getColumnIndex());
    }
}
