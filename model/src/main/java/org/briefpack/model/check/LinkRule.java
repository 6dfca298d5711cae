package org.briefpack.model.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.pack.RichText;

/** A link says where it leads: people who hear a list of links hear nothing else. */
final class LinkRule implements Rule {
    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    "here",
                    "click here",
                    "link",
                    "this",
                    "more",
                    "read more",
                    "hier",
                    "mehr",
                    "ici");

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        for (RichText text : reading.all(RichText.class)) {
            check(text.content(), sink);
        }
    }

    private static void check(List<Inline> inlines, DiagnosticSink sink) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link link) {
                check(link, sink);
            } else if (inline instanceof Inline.Strong strong) {
                check(strong.content(), sink);
            } else if (inline instanceof Inline.Emphasis emphasis) {
                check(emphasis.content(), sink);
            }
        }
    }

    private static void check(Inline.Link link, DiagnosticSink sink) {
        String words = InlineText.of(link.content()).strip();
        boolean says = !words.isEmpty() && !words.equals(link.target());
        if (!says || EMPTY_WORDS.contains(words.toLowerCase(Locale.ROOT))) {
            sink.report(
                    Code.LINK_WITHOUT_TEXT,
                    link.span(),
                    "the link to " + link.target() + " does not say where it leads",
                    "name the page: [Go release history](https://...)");
        }
    }
}
