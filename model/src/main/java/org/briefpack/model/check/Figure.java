package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that stands in a text.
 *
 * @param from index of its first character
 * @param to index after its last digit
 * @param values what it may mean: the sign before three digits groups in one language and divides
 *     in another, and a word behind it may multiply
 * @param decimals digits behind the dividing sign
 * @param percent whether a per cent sign or word follows
 * @param loose whether a word before it says that it is not exact
 * @param scale by what a word behind it multiplies: a million in 3 million; else 1
 */
record Figure(
        int from,
        int to,
        List<Double> values,
        int decimals,
        boolean percent,
        boolean loose,
        double scale) {
    private static final List<String> PERCENT =
            List.of("%", "per cent", "percent", "prozent", "pour cent", "pourcent");

    private static final List<String> LOOSE =
            List.of(
                    "about", "around", "over", "nearly", "almost", "some", "roughly", "than",
                    "under", "above", "below", "least", "most", "near", "etwa", "rund", "über",
                    "fast", "knapp", "unter", "als", "environ", "près", "plus", "moins", "presque",
                    "~", "≈", ">", "<");

    /** Characters behind a number among which its unit begins. */
    private static final int UNIT = 24;

    private static final Pattern OTHER_END =
            Pattern.compile("(?:to|or|and|bis|oder|und|à|ou|et|-|–|—)\\s*\\d[\\d.,]*");

    private static final Pattern COUNTED = Pattern.compile("(?:st|nd|rd|th|k|m|bn)\\b");

    /** Returns the numbers of a text that belong to no name. */
    static List<Figure> in(String written) {
        String text = Figures.withoutNaming(Digits.western(written));
        List<Figure> figures = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!Character.isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = Figures.end(text, at);
            if (!Figures.belongsToName(text, at, end) || isCounted(text, at, end)) {
                figures.add(of(text, at, end));
            }
            at = end;
        }
        return figures;
    }

    /** Whether the letters behind a number belong to it, as in 10th and 92k. */
    private static boolean isCounted(String text, int from, int to) {
        boolean alone = from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1));
        return alone && COUNTED.matcher(text).region(to, text.length()).lookingAt();
    }

    private static Figure of(String text, int from, int to) {
        String digits = text.substring(from, to).replace("\u00a0", "").replace("\u202f", "");
        List<Double> values = new ArrayList<>();
        int mark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        int behind = mark < 0 ? 0 : digits.length() - mark - 1;
        String bare = digits.replace(".", "").replace(",", "");
        boolean several = digits.indexOf('.') != digits.lastIndexOf('.');
        several |= digits.indexOf(',') != digits.lastIndexOf(',');
        boolean both = digits.indexOf('.') >= 0 && digits.indexOf(',') >= 0;
        if (mark < 0 || behind == 3 && (several || !both)) {
            add(bare, values);
        }
        if (mark >= 0 && !several) {
            String whole = digits.substring(0, mark).replace(".", "").replace(",", "");
            add(whole + "." + digits.substring(mark + 1), values);
        }
        if (values.isEmpty()) {
            add(bare, values);
        }
        String rest = text.substring(to, Math.min(text.length(), to + UNIT));
        rest = rest.stripLeading().toLowerCase(Locale.ROOT);
        double scale = scale(rest);
        if (scale != 1) {
            List.copyOf(values).forEach(value -> values.add(value * scale));
        }
        boolean percent = PERCENT.stream().anyMatch(rest::startsWith);
        return new Figure(
                from,
                to,
                List.copyOf(values),
                behind == 3 ? 0 : behind,
                percent,
                isLoose(text, from),
                scale);
    }

    private static void add(String number, List<Double> to) {
        if (number.length() <= 18) {
            to.add(Double.valueOf(number));
        }
    }

    /** Returns by what the words behind a number multiply it; in a range both ends. */
    private static double scale(String rest) {
        Matcher other = OTHER_END.matcher(rest);
        String unit = other.lookingAt() ? rest.substring(other.end()).stripLeading() : rest;
        if (unit.startsWith("million")) {
            return 1e6;
        }
        if (unit.startsWith("billion") || unit.startsWith("milliard")) {
            return 1e9;
        }
        if (unit.startsWith("trillion")) {
            return 1e12;
        }
        boolean thousands = unit.startsWith("thousand") || unit.startsWith("tausend");
        return thousands || isThousands(unit) ? 1e3 : 1;
    }

    private static boolean isThousands(String rest) {
        return rest.startsWith("k")
                && (rest.length() == 1 || !Character.isLetterOrDigit(rest.charAt(1)));
    }

    private static boolean isLoose(String text, int from) {
        String before = text.substring(0, from).stripTrailing();
        int space = before.lastIndexOf(' ') + 1;
        String word = before.substring(space).toLowerCase(Locale.ROOT);
        return LOOSE.contains(word);
    }

    /** Whether it reads as a year. */
    boolean isYear() {
        double value = values.getFirst();
        return to - from == 4 && decimals == 0 && !percent && value >= 1900 && value < 2200;
    }

    /** Whether another number may be what this one rounds, or says loosely. */
    boolean fits(double other) {
        if (isYear()) {
            return other == values.getFirst();
        }
        for (double value : values) {
            double unit = Math.pow(10, -decimals);
            double slack = loose ? Math.max(unit, Math.abs(other) * 0.06) : unit / 2 + 1e-9;
            double exact = Math.abs(value) * 1e-9;
            boolean scaled = value >= 1e6 && Math.abs(value - other) <= value * 0.05;
            if (Math.abs(value - other) <= slack + exact || scaled) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether this one repeats another, rounds it, or says it loosely; more exact it may not be.
     */
    boolean fits(Figure other) {
        if (scale != other.scale) {
            return other.scaled().stream().anyMatch(v -> with(scaled()).fits(v));
        }
        boolean asExact = other.decimals >= decimals;
        return other.values.stream().anyMatch(this::fits)
                || asExact && values.stream().anyMatch(other::fits);
    }

    /** Returns the values with the word that multiplies: 3 million is not three. */
    private List<Double> scaled() {
        return scale == 1 ? values : values.subList(values.size() / 2, values.size());
    }

    private Figure with(List<Double> other) {
        return new Figure(from, to, other, decimals, percent, loose, scale);
    }
}
