package org.briefpack.model.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.PackWalk;
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
    public void check(Pack pack, CheckContext context, DiagnosticSink sink) {
        PackWalk.visit(
                pack,
                part -> {
                    if (part instanceof RichText text) {
                        check(text.content(), sink);
                    }
                });
    }

    private static void check(List<Inline> inlines, DiagnosticSink sink) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Link link -> check(link, sink);
                case Inline.Strong s -> check(s.content(), sink);
                case Inline.Emphasis e -> check(e.content(), sink);
                default -> {}
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
