package org.briefpack.model.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.QuizItem;
import org.briefpack.model.pack.QuizOption;
import org.briefpack.model.pack.RichText;

/**
 * The right answer of a quiz is not told by its words: by "all of the above", by an echo of the
 * question, or by wrong answers that all say always or never.
 */
final class GiveawayRule implements Rule {
    /** Characters that an answer may have beside such words: all three of these nurses is one. */
    private static final int BESIDE = 8;

    /** Letters of a word that says something. */
    private static final int LONG = 5;

    /** Letters by which two forms of a word are known for one. */
    private static final int STEM = 5;

    /** So many words of the question in one answer alone give it away. */
    private static final int ECHO = 2;

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        for (QuizItem item : reading.pack().quiz()) {
            collected(item, reading, sink);
            echo(item, reading, sink);
            absolute(item, reading, sink);
        }
    }

    /** All of the above is right so often that nobody reads the others. */
    private static void collected(QuizItem item, Reading reading, DiagnosticSink sink) {
        WordList list = reading.list("collected").orElse(WordList.of(""));
        for (QuizOption option : item.options()) {
            for (WordList.Hit hit : list.in(reading.tokens(option.text()))) {
                if (hit.found().length() + BESIDE < reading.plain(option.text()).length()) {
                    break;
                }
                report(
                        option.text(),
                        "`" + hit.found() + "` can be chosen without knowing the matter",
                        "write one right answer, and wrong ones that somebody would believe",
                        sink);
                break;
            }
        }
    }

    private static void echo(QuizItem item, Reading reading, DiagnosticSink sink) {
        Set<String> asked = stems(item.question(), reading);
        RichText right = null;
        int echoes = 0;
        int others = 0;
        for (QuizOption option : item.options()) {
            Set<String> said = stems(option.text(), reading);
            said.retainAll(asked);
            if (option.correct().orElse(false)) {
                right = option.text();
                echoes = said.size();
            } else {
                others = Math.max(others, said.size());
            }
        }
        if (right != null && echoes >= ECHO && others == 0) {
            report(
                    right,
                    "only the right answer repeats the words of its question",
                    "say it in other words, or let a wrong one repeat them too",
                    sink);
        }
    }

    /** Where each wrong answer says always or never and the right one does not, that tells. */
    private static void absolute(QuizItem item, Reading reading, DiagnosticSink sink) {
        WordList list = reading.list("absolute").orElse(null);
        if (list == null) {
            return;
        }
        List<QuizOption> wrong =
                item.options().stream().filter(o -> !o.correct().orElse(false)).toList();
        RichText right =
                item.options().stream()
                        .filter(o -> o.correct().orElse(false))
                        .map(QuizOption::text)
                        .findFirst()
                        .orElse(null);
        boolean all =
                wrong.size() > 1
                        && wrong.stream()
                                .allMatch(o -> !list.in(reading.tokens(o.text())).isEmpty());
        if (right != null && all && list.in(reading.tokens(right)).isEmpty()) {
            report(
                    right,
                    "each wrong answer says always, never or the like, and the right one does not",
                    "let a wrong answer be moderate too",
                    sink);
        }
    }

    private static Set<String> stems(RichText text, Reading reading) {
        Set<String> stems = new HashSet<>();
        for (String word : reading.words(text)) {
            if (word.length() >= LONG) {
                stems.add(word.substring(0, STEM));
            }
        }
        return stems;
    }

    private static void report(RichText text, String what, String hint, DiagnosticSink sink) {
        sink.report(Code.ANSWER_GIVEN_AWAY, text.span(), what, hint);
    }
}
