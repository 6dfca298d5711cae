package org.briefpack.model.check;

import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.PackWalk;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Statement;

/** Sentences are short enough to be said, and to stand on a slide. */
final class SentenceRule implements Rule {
    private static final int MOST_WORDS = 30;

    @Override
    public void check(Pack pack, CheckContext context, DiagnosticSink sink) {
        int most = pack.check().flatMap(c -> c.longSentenceWords()).orElse(MOST_WORDS);
        PackWalk.visit(
                pack,
                part -> {
                    switch (part) {
                        case Statement s -> s.text().ifPresent(t -> check(t, most, sink));
                        case Claim c -> check(c.text(), most, sink);
                        default -> {}
                    }
                });
    }

    private static void check(RichText text, int most, DiagnosticSink sink) {
        String plain = text.plain();
        if (plain.length() < most * 2) {
            return;
        }
        for (String sentence : Words.sentences(plain)) {
            int words = Words.words(sentence).size();
            if (words > most) {
                sink.report(
                        Code.LONG_SENTENCE,
                        text.span(),
                        "a sentence of " + words + " words: `" + Excerpt.of(sentence) + "`",
                        "split it; " + most + " words are the most a slide can take");
            }
        }
    }
}
