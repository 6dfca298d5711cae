package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
                    fraction(200 / 3.0, "two-thirds", "two thirds", "zwei drittel", "deux tiers"),
                    fraction(
                            75, "three quarters", "three-quarters", "drei viertel", "trois quarts"),
                    fraction(50, "half", "hälfte", "moitié"),
                    fraction(100 / 3.0, "a third", "one third", "one in three", "drittel", "tiers"),
                    fraction(25, "a quarter", "one quarter", "one in four", "viertel", "quart"),
                    fraction(20, "a fifth", "one in five", "fünftel", "cinquième"),
                    fraction(10, "a tenth", "one in ten", "zehntel", "dixième"));

    /** So many of so many: seven in ten, 3 out of 4, sieben von zehn, sept sur dix. */
    private static final Pattern OF_SO_MANY =
            Pattern.compile(
                    "\\b(one|two|three|four|five|six|seven|eight|nine|eine?r?|zwei|drei|vier|fünf"
                            + "|sechs|sieben|acht|neun|une?|deux|trois|quatre|cinq|sept|huit|neuf"
                            + "|\\d)(?: \\p{L}+)? (?:in|out of|von|sur)(?: every| the| je)?"
                            + " (three|four|five|eight|ten|drei|vier|fünf|acht|zehn|trois|quatre"
                            + "|cinq|huit|dix|10|100)\\b");

    private NumberWords() {}

    /**
     * A share in words at its place.
     *
     * @param from index of its first character
     * @param to index after its last
     */
    record Part(double percent, int from, int to) {}

    /** Returns what a text in lower case says as so many of so many. */
    static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher found = OF_SO_MANY.matcher(text);
        while (found.find()) {
            double some = of(found.group(1));
            double all =
                    found.group(2).startsWith("10")
                            ? Integer.parseInt(found.group(2))
                            : of(found.group(2));
            if (some >= 1 && some < all) {
                parts.add(new Part(100 * some / all, found.start(), found.end()));
            }
        }
        return parts;
    }

    /**
     * A part of a whole in words.
     *
     * @param percent the part in hundredths
     * @param words the ways to say it, in lower case
     */
    record Fraction(double percent, List<String> words) {
        /** Whether a text in lower case has the words, if only inside others. */
        boolean mayStandIn(String text) {
            return words.stream().anyMatch(text::contains);
        }

        /** Returns where a text in lower case says it; empty where it does not. */
        Optional<Part> in(String text) {
            Matcher found = mayStandIn(text) ? Pattern.compile(form()).matcher(text) : null;
            return found != null && found.find()
                    ? Optional.of(new Part(percent, found.start(), found.end()))
                    : Optional.empty();
        }

        /** Returns the words as a regular expression. */
        String form() {
            return "\\b(?:" + String.join("|", words) + ")\\b";
        }
    }

    private static Fraction fraction(double percent, String... words) {
        return new Fraction(percent, List.of(words));
    }

    static List<Fraction> fractions() {
        return FRACTIONS;
    }

    /** Returns the number that digits or a word in lower case say; not a number where none. */
    static double of(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Double.parseDouble(word);
        }
        for (int i = 1; i < SMALL.size(); i++) {
            boolean says = SMALL.get(i).stream().anyMatch(w -> w.strip().equals(word));
            if (says
                    || i == 1
                            && (word.equals("eine")
                                    || word.equals("einer")
                                    || word.equals("une"))) {
                return i;
            }
        }
        return Double.NaN;
    }

    /** Whether a text in lower case says a number in words, or a share as a fraction. */
    static boolean says(String text, double value) {
        boolean small = value == Math.rint(value) && value >= 0 && value < SMALL.size();
        if (small && SMALL.get((int) value).stream().anyMatch(text::contains)) {
            return true;
        }
        for (Fraction fraction : FRACTIONS) {
            boolean near = Math.abs(value - fraction.percent()) < 1;
            if (near
                    && fraction.mayStandIn(text)
                    && Pattern.compile(fraction.form()).matcher(text).find()) {
                return true;
            }
        }
        return false;
    }
}
