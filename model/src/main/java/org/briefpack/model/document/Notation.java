package org.briefpack.model.document;

import java.util.Locale;
import java.util.Set;

/**
 * How a language writes figures.
 *
 * @param decimal between whole and part, such as "."
 * @param thousands between groups of three digits, from five digits on, such as ","
 */
public record Notation(String decimal, String thousands) {
    private static final Set<String> COMMA_AND_POINT =
            Set.of(
                    "de", "es", "it", "nl", "pt", "da", "tr", "el", "id", "ro", "hr", "sl", "ca",
                    "vi");
    private static final Set<String> COMMA_AND_SPACE =
            Set.of(
                    "fr", "pl", "ru", "uk", "cs", "sk", "sv", "nb", "no", "nn", "fi", "hu", "bg",
                    "lt", "lv", "et");

    /**
     * Returns the notation of a language, by the Unicode locale data; a point and commas where it
     * is not known.
     */
    public static Notation of(Locale locale) {
        String language = locale.getLanguage();
        if (locale.getCountry().equals("CH") || locale.getCountry().equals("LI")) {
            return language.equals("fr")
                    ? new Notation(",", "\u202F")
                    : new Notation(".", "\u2019");
        }
        if (COMMA_AND_POINT.contains(language)) {
            return new Notation(",", ".");
        }
        if (COMMA_AND_SPACE.contains(language)) {
            return new Notation(",", language.equals("fr") ? "\u202F" : "\u00A0");
        }
        return new Notation(".", ",");
    }

    /**
     * Returns a figure as readers of the language write it, with a minus sign that is one.
     *
     * @param digits as {@link PlainNumber} writes it: digits, one point at most, a hyphen in front
     *     where it is below zero
     */
    public String of(String digits) {
        return of(digits, 5);
    }

    /** The same in a sentence, where English has a comma in numbers of four digits too. */
    public String counted(String digits) {
        return of(digits, thousands.equals(",") ? 4 : 5);
    }

    private String of(String digits, int separatedFrom) {
        boolean negative = digits.startsWith("-");
        String plain = negative ? digits.substring(1) : digits;
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(whole);
        if (whole.length() >= separatedFrom) {
            for (int i = whole.length() - 3; i > 0; i -= 3) {
                text.insert(i, thousands);
            }
        }
        if (point >= 0) {
            text.append(decimal).append(plain, point + 1, plain.length());
        }
        boolean zero = plain.chars().allMatch(c -> c == '0' || c == '.');
        return negative && !zero ? "\u2212" + text : text.toString();
    }
}
