package org.briefpack.model.reader;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Inline;
import org.briefpack.model.pack.RichText;

/** Reads running text; plain text, which most of a pack is, never meets the Markdown library. */
final class RichTextReader {
    private RichTextReader() {}

    static RichText read(YamlNode.Scalar scalar, NamedFields fields, DiagnosticSink sink) {
        String text = scalar.text();
        SourceSpan span = scalar.span();
        BlocksInText.report(scalar, sink);
        if (NamedFields.mayStandIn(text)) {
            fields.reportLoose(text, scalar::from, sink);
        }
        if (plain(text)) {
            return new RichText(text, paragraphs(scalar, fields, sink), span);
        }
        List<Inline> content =
                CodeSpans.suffice(text)
                        ? CodeSpans.read(scalar, fields, sink)
                        : InlineMarkdown.read(scalar, fields, sink);
        return new RichText(text, content, span);
    }

    /**
     * A blank line begins a paragraph, which is a line of its own. After a {@code |} a single line
     * end is a space, as in Markdown; elsewhere YAML has made a single one of each blank line.
     */
    private static List<Inline> paragraphs(
            YamlNode.Scalar scalar, NamedFields fields, DiagnosticSink sink) {
        String text = scalar.text();
        if (text.indexOf('\n') < 0) {
            return plainText(text, scalar, fields, sink);
        }
        List<Inline> content = new ArrayList<>();
        for (String paragraph :
                text.strip().split(scalar.written().literal() ? "\\n\\s*\\n" : "\\s*\\n\\s*")) {
            if (!content.isEmpty()) {
                content.add(new Inline.LineBreak(scalar.span()));
            }
            content.addAll(plainText(paragraph.replace('\n', ' ').strip(), scalar, fields, sink));
        }
        return content;
    }

    private static List<Inline> plainText(
            String folded, YamlNode.Scalar scalar, NamedFields fields, DiagnosticSink sink) {
        if (folded.isEmpty()) {
            return List.of();
        }
        return NamedFields.mayStandIn(folded)
                ? fields.read(folded, scalar::from, sink)
                : List.of(new Inline.Text(folded, scalar.span()));
    }

    /** Whether no character of it can mean anything in Markdown. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '*', '_', '`', '[', '<', '\\' -> {
                    return false;
                }
                case '&' -> {
                    // CommonMark 0.31.2, 2.5: a letter or # follows where it starts a reference.
                    if (i + 1 < text.length() && text.charAt(i + 1) != ' ') {
                        return false;
                    }
                }
                default -> {}
            }
        }
        return true;
    }
}
