package org.briefpack.model.check;

import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Statement;

/** Sentences are short enough to be said, and to stand on a slide. */
final class SentenceRule implements Rule {
    private static final int MOST_WORDS = 30;

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        int most = reading.pack().check().flatMap(c -> c.longSentenceWords()).orElse(MOST_WORDS);
        for (Statement statement : reading.all(Statement.class)) {
            if (statement.text().isPresent()) {
                check(statement.text().get(), most, reading, sink);
            }
        }
        for (Claim claim : reading.all(Claim.class)) {
            check(claim.text(), most, reading, sink);
        }
    }

    private static void check(RichText text, int most, Reading reading, DiagnosticSink sink) {
        if (reading.words(text).size() <= most) {
            return;
        }
        for (String sentence : Words.sentences(reading.plain(text))) {
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
