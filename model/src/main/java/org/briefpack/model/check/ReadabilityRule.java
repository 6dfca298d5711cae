package org.briefpack.model.check;

import java.util.List;
import java.util.Locale;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Statement;

/**
 * Texts can be read by somebody who does not program. English is measured by the Flesch-Kincaid
 * grade level (Kincaid and others, 1975), German by the first Wiener Sachtextformel (Bamberger and
 * Vanecek, 1984), other languages by LIX (Björnsson, 1968) turned into a school grade.
 */
final class ReadabilityRule implements Rule {
    private static final double HARDEST_GRADE = 13;

    /** Shorter texts give no stable measure. */
    private static final int FEWEST_WORDS = 20;

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        Pack pack = reading.pack();
        Locale language = Locale.forLanguageTag(pack.language().orElse("en"));
        double hardest = pack.check().flatMap(c -> c.readingGrade()).orElse(HARDEST_GRADE);
        for (Statement statement : reading.all(Statement.class)) {
            if (statement.text().isPresent()) {
                check(statement.text().get(), language, hardest, reading, sink);
            }
        }
        for (Claim claim : reading.all(Claim.class)) {
            check(claim.text(), language, hardest, reading, sink);
        }
    }

    private static void check(
            RichText text, Locale language, double hardest, Reading reading, DiagnosticSink sink) {
        List<String> words = reading.words(text);
        if (words.size() < FEWEST_WORDS) {
            return;
        }
        String plain = reading.plain(text);
        double grade = grade(plain, words, language);
        if (grade > hardest) {
            sink.report(
                    Code.HARD_TO_READ,
                    text.span(),
                    String.format(
                            Locale.ROOT,
                            "this needs about %.0f years of school, more than %.0f: `%s`",
                            grade,
                            hardest,
                            Excerpt.of(plain)),
                    "use shorter sentences and shorter words");
        }
    }

    static double grade(String text, Locale language) {
        return grade(text, Words.words(text), language);
    }

    private static double grade(String text, List<String> words, Locale language) {
        double sentences = Math.max(1, Words.sentences(text).size());
        double count = Math.max(1, words.size());
        double perSentence = count / sentences;
        return switch (language.getLanguage()) {
            case "en" -> 0.39 * perSentence + 11.8 * syllables(words, language) / count - 15.59;
            case "de" -> wiener(words, language, perSentence);
            default -> lix(words, perSentence);
        };
    }

    private static double syllables(List<String> words, Locale language) {
        int sum = 0;
        for (String word : words) {
            sum += Words.syllables(word, language);
        }
        return sum;
    }

    private static double wiener(List<String> words, Locale language, double perSentence) {
        double count = words.size();
        double many =
                100 * words.stream().filter(w -> Words.syllables(w, language) >= 3).count() / count;
        double one =
                100 * words.stream().filter(w -> Words.syllables(w, language) == 1).count() / count;
        double longer = 100 * words.stream().filter(w -> w.length() > 6).count() / count;
        return 0.1935 * many + 0.1672 * perSentence + 0.1297 * longer - 0.0327 * one - 0.875;
    }

    /** LIX 25 reads like grade 5, 55 like grade 13. */
    private static double lix(List<String> words, double perSentence) {
        double longer = 100.0 * words.stream().filter(w -> w.length() > 6).count() / words.size();
        return 5 + (perSentence + longer - 25) * 8 / 30;
    }
}
