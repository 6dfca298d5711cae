package org.briefpack.model.check;

import java.util.List;
import java.util.Locale;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Exercise;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Statement;
import org.briefpack.model.pack.Training;
import org.briefpack.model.words.FixedWords;

/**
 * What an exercise takes from its sheet is printed there: cards where it names the question whose
 * answers they bear, and a CV where the pack has one to mark up. The sheet and its cards are known
 * by the fixed words of the pack's language, with which their headings are printed too.
 */
final class HandedOutRule implements Rule {
    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        Pack pack = reading.pack();
        for (Training training : pack.training().stream().toList()) {
            FixedWords words = FixedWords.in(pack.language().orElse("en"), pack.ownWords());
            String sheet = words.get("document.exercises").toLowerCase(Locale.ROOT);
            String cards = Words.words(words.get("training.cards")).getFirst();
            for (Exercise exercise : training.exercises()) {
                exercise.material().forEach(line -> line(line, exercise, sheet, cards, pack, sink));
            }
        }
    }

    private static void line(
            Statement line,
            Exercise exercise,
            String sheet,
            String cards,
            Pack pack,
            DiagnosticSink sink) {
        String text = line.text().map(RichText::plain).orElse("").toLowerCase(Locale.ROOT);
        if (!text.contains(sheet) || exercise.cards().isPresent()) {
            return;
        }
        if (names(text, cards)) {
            sink.report(
                    Code.NOT_ON_THE_SHEET,
                    line.span(),
                    "the exercise sheet prints no cards for this exercise",
                    "name the question whose answers they bear: `cards: question-id`");
        } else if (pack.cv().flatMap(cv -> cv.example()).isEmpty()) {
            sink.report(
                    Code.NOT_ON_THE_SHEET,
                    line.span(),
                    "the exercise sheet prints the task of this exercise and nothing else",
                    "it prints `cards` of a question, and the CV of `cv: {example: ...}`");
        }
    }

    /** Whether the text has the word, also without its ending. */
    private static boolean names(String text, String word) {
        List<String> words = Words.words(text);
        for (int cut = 0; cut <= 2 && word.length() - cut > 2; cut++) {
            if (words.contains(word.substring(0, word.length() - cut))) {
                return true;
            }
        }
        return false;
    }
}
