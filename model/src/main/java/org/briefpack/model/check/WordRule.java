package org.briefpack.model.check;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.RichText;

/** Finds the words of one kept list in texts, and says what to write instead. */
final class WordRule {
    private final String list;
    private final Code code;
    private final String what;
    private final String instead;

    /**
     * Looks for a list's words.
     *
     * @param list name of the list
     * @param code what they are reported as
     * @param what the message, with {@code %s} for what was found
     * @param instead the hint where the list has none for a word
     */
    WordRule(String list, Code code, String what, String instead) {
        this.list = list;
        this.code = code;
        this.what = what;
        this.instead = instead;
    }

    /** Reports the words in all texts but those left out. */
    void check(List<RichText> texts, Set<?> leftOut, Reading reading, DiagnosticSink sink) {
        check(texts, leftOut, (tokens, hit) -> true, reading, sink);
    }

    /** Reports those words for which a condition holds. */
    void check(
            List<RichText> texts,
            Set<?> leftOut,
            BiPredicate<Tokens, WordList.Hit> condition,
            Reading reading,
            DiagnosticSink sink) {
        WordList words = texts.isEmpty() ? null : reading.list(list).orElse(null);
        if (words == null) {
            return;
        }
        for (RichText text : texts) {
            if (leftOut.contains(text)) {
                continue;
            }
            Tokens tokens = reading.tokens(text);
            for (WordList.Hit hit : words.in(tokens)) {
                if (!hit.instead().equals(WordList.FINE) && condition.test(tokens, hit)) {
                    sink.report(
                            code,
                            reading.at(text, hit.from(), hit.to()),
                            what.replace("%s", hit.found()),
                            hit.instead().isEmpty() ? instead : hit.instead());
                }
            }
        }
    }
}
