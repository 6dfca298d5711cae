package org.briefpack.model.check;

import java.util.List;
import java.util.regex.Pattern;
import org.briefpack.model.document.Inline;
import org.briefpack.model.pack.RichText;

/**
 * Finds figures in running text. A digit counts, unless it stands in code, belongs to a name (a
 * letter or sign touches it, as in {@code C++20}, {@code B2B} or {@code v1}) or follows a
 * capitalised name as a version does ({@code Go 1.22}).
 */
final class Figures {
    /**
     * Numbers that say nothing of the world: addresses, times of the day, and what a number names,
     * as in No. 3 and n° 3; to be No. 1 is a claim.
     */
    private static final Pattern NAMING =
            Pattern.compile(
                    "(?:https?://|www\\.)\\S+"
                            + "|\\b(?:[01]\\d|2[0-4]|[6-9])(?::|\\s?h\\s?)[0-5]\\d\\b"
                            + "|\\b(?:1[0-2]|0?[1-9])(?:[:.][0-5]\\d)?\\s?[ap]\\.?m\\b"
                            + "|\\b(?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d)?\\s(?:Uhr|o['’]clock)\\b"
                            + "|(?:\\b[Nn]o\\.|\\b[Nn]r\\.?|\\b[Nn]\\s?[°º]|№|§{1,2})\\s?(?!1\\b)\\d+");

    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");

    private Figures() {}

    static boolean inText(RichText text) {
        return inInlines(text.content());
    }

    private static boolean inInlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text only
                    ? inPlain(only.text())
                    : inInlines(inline.inner())) {
                return true;
            }
        }
        return false;
    }

    static boolean inPlain(String written) {
        String text = withoutNaming(Digits.western(written));
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c < '0' || c > '9') {
                at++;
                continue;
            }
            int end = end(text, at);
            if (!belongsToName(text, at, end)) {
                return true;
            }
            at = end;
        }
        return false;
    }

    /** Returns the text with signs in place of numbers that only name something. */
    static String withoutNaming(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return text;
        }
        return NAMING.matcher(text).replaceAll(found -> "x".repeat(found.group().length()));
    }

    /** Returns where a number ends: signs and narrow spaces count between digits only. */
    static int end(String text, int start) {
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean sign = c == '.' || c == ',' || c == '\u00a0' || c == '\u202f';
            boolean inside =
                    sign && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
            if (!Character.isDigit(c) && !inside) {
                break;
            }
            end++;
        }
        return end;
    }

    static boolean belongsToName(String text, int start, int end) {
        boolean touches =
                start > 0
                        && (isCased(text.charAt(start - 1))
                                || text.charAt(start - 1) == '+'
                                || text.charAt(start - 1) == '#');
        boolean before = end < text.length() && isCased(text.charAt(end));
        return touches || before || isVersion(text, start, end);
    }

    /**
     * Whether a letter makes a name of the number that it touches. Scripts without capitals have no
     * such names: they write words and figures together, as in {@code 患者の50％} and {@code 2026년에}.
     */
    private static boolean isCased(char c) {
        return Character.isLowerCase(c) || Character.isUpperCase(c);
    }

    /** A version: digits with a dot between them, right after a capitalised word. */
    private static boolean isVersion(String text, int start, int end) {
        String number = text.substring(start, end);
        int dot = number.indexOf('.');
        boolean twice = dot != number.lastIndexOf('.');
        if (twice && number.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}")) {
            return true;
        }
        boolean dotted = dot > 0 && dot < number.length() - 1;
        if (!dotted || start < 2 || text.charAt(start - 1) != ' ') {
            return false;
        }
        boolean percent = text.startsWith("%", end) || text.startsWith(" %", end);
        int word = text.lastIndexOf(' ', start - 2) + 1;
        return !percent && Character.isUpperCase(text.charAt(word));
    }

    /** Whether a label names a year between 1900 and 2199. */
    static boolean nameYear(String label) {
        return YEAR.matcher(label).find();
    }
}
