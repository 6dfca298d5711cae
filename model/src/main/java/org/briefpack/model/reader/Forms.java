package org.briefpack.model.reader;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The forms of single values, as regular expressions that Java and ECMA-262 read alike: the reader
 * matches them, and the JSON Schema quotes them.
 */
final class Forms {
    /** Text with something in it besides spaces, some of which are no spaces to Java. */
    static final String FILLED =
            "[^\\s\\u0085\\u00a0\\u1680\\u2000-\\u200b\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]";

    private static final String YEAR = "(19|20|21)[0-9]{2}";

    private static final String LEAP_YEAR =
            "((19|21)(0[48]|[2468][048]|[13579][26])|20([02468][048]|[13579][26]))";

    private static final String DATE =
            YEAR
                    + "-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|"
                    + YEAR
                    + "-(0[13-9]|1[0-2])-(29|30)|"
                    + YEAR
                    + "-(0[13578]|1[02])-31|"
                    + LEAP_YEAR
                    + "-02-29";

    /** A day of the calendar, from 1900 to 2199. */
    static final String DAY = "^(" + DATE + ")$";

    /** A day, a month, a year, or that there is no date. */
    static final String AS_OF = "^(" + YEAR + "(-(0[1-9]|1[0-2]))?|" + DATE + "|undated)$";

    private static final String BEYOND_ASCII =
            "\\u00a1-\\u167f\\u1681-\\u1fff\\u2010-\\u2027\\u2030-\\u205e\\u2070-\\u2fff"
                    + "\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd";

    private static final String PATH =
            "([A-Za-z0-9._~:/@!$&'()*+,;=" + BEYOND_ASCII + "-]|%[0-9A-Fa-f]{2})";

    private static final String QUERY =
            "([A-Za-z0-9._~:/?@!$&'()*+,;=" + BEYOND_ASCII + "-]|%[0-9A-Fa-f]{2})";

    /**
     * An address on the web or of a mailbox: RFC 3986 without user names, with RFC 3987's letters.
     */
    static final String ADDRESS =
            "^(https?://[A-Za-z0-9"
                    + BEYOND_ASCII
                    + "][A-Za-z0-9."
                    + BEYOND_ASCII
                    + "-]*(:[0-9]{1,5})?(/"
                    + PATH
                    + "*)?(\\?"
                    + QUERY
                    + "*)?(#"
                    + QUERY
                    + "*)?|mailto:"
                    + QUERY
                    + "+)$";

    /** Characters of an address; the matcher's stack grows with them. */
    static final int LONGEST_ADDRESS = 2000;

    /** Characters of a string that has a pattern; the matcher's stack grows with them. */
    static final int LONGEST_NAME = 200;

    private static final String PLAIN_PATH = "._~:/@!$&'()*+,;=-";

    private static final String PLAIN_QUERY = PLAIN_PATH + "?";

    private Forms() {}

    static boolean isFilled(String text) {
        boolean plain = !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) < '\u007f';
        return plain || Expressions.FILLED_FORM.matcher(text).find();
    }

    static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS
                && (isPlainAddress(text) || Expressions.ADDRESS_FORM.matcher(text).matches());
    }

    /** Whether a text is one of the addresses that need no regular expression: most of them. */
    private static boolean isPlainAddress(String text) {
        int host = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : -1;
        if (host < 0) {
            return false;
        }
        int path = skip(text, host, ".-");
        boolean named = path > host && text.charAt(host) != '.' && text.charAt(host) != '-';
        int at = starts(text, path, '/') ? skip(text, path, PLAIN_PATH) : path;
        at = starts(text, at, '?') ? skip(text, at, PLAIN_QUERY) : at;
        at = starts(text, at, '#') ? skip(text, at + 1, PLAIN_QUERY) : at;
        return named && at == text.length();
    }

    private static boolean starts(String text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    /** Returns where the run of ASCII letters, digits and the given signs ends. */
    private static int skip(String text, int from, String signs) {
        int at = from;
        while (at < text.length() && isPlain(text.charAt(at), signs)) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(char c, String signs) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || signs.indexOf(c) >= 0;
    }

    /** Matches a key's own pattern; null takes any text. */
    static boolean matches(@Nullable Pattern form, String text) {
        return form == null || text.length() <= LONGEST_NAME && form.matcher(text).matches();
    }

    /** Made when the first text needs them, which in most packs none does. */
    private static final class Expressions {
        static final Pattern FILLED_FORM = Pattern.compile(FILLED);
        static final Pattern ADDRESS_FORM = Pattern.compile(ADDRESS);
    }
}
