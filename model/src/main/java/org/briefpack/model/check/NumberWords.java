package org.briefpack.model.check;

import java.util.List;

/** Numbers and fractions that are written as words. */
final class NumberWords {
    private static final List<List<String>> SMALL =
            List.of(
                    List.of("no ", "none", "kein", "aucun"),
                    List.of("one", "ein", "un"),
                    List.of("two", "both", "twice", "zwei", "deux"),
                    List.of("three", "drei", "trois"),
                    List.of("four", "vier", "quatre"),
                    List.of("five", "fünf", "cinq"),
                    List.of("six", "sechs"),
                    List.of("seven", "sieben", "sept"),
                    List.of("eight", "acht", "huit"),
                    List.of("nine", "neun", "neuf"),
                    List.of("ten", "zehn", "dix"),
                    List.of("eleven", "elf", "onze"),
                    List.of("twelve", "zwölf", "douze"));

    private static final List<Fraction> FRACTIONS =
            List.of(
                    new Fraction("two-thirds|two thirds|zwei drittel|deux tiers", 200 / 3.0),
                    new Fraction("three quarters|three-quarters|drei viertel|trois quarts", 75),
                    new Fraction("half|hälfte|moitié", 50),
                    new Fraction("a third|one third|one in three|drittel|tiers", 100 / 3.0),
                    new Fraction("a quarter|one quarter|one in four|viertel|quart", 25),
                    new Fraction("a fifth|one in five|fünftel|cinquième", 20),
                    new Fraction("a tenth|one in ten|zehntel|dixième", 10));

    private NumberWords() {}

    /**
     * A part of a whole in words.
     *
     * @param words the words, as alternatives of a regular expression
     * @param percent the part in hundredths
     */
    record Fraction(String words, double percent) {}

    static List<Fraction> fractions() {
        return FRACTIONS;
    }

    /** Whether a text in lower case says a number in words, or a share as a fraction. */
    static boolean says(String text, double value) {
        boolean small = value == Math.rint(value) && value >= 0 && value < SMALL.size();
        if (small && SMALL.get((int) value).stream().anyMatch(text::contains)) {
            return true;
        }
        for (Fraction fraction : FRACTIONS) {
            boolean near = Math.abs(value - fraction.percent()) < 1;
            if (near && text.matches("(?s).*\\b(?:" + fraction.words() + ")\\b.*")) {
                return true;
            }
        }
        return false;
    }
}
