package org.briefpack.model.reader;

import java.util.regex.Pattern;

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

    /** A day, a month or a year. */
    static final String AS_OF = "^(" + YEAR + "(-(0[1-9]|1[0-2]))?|" + DATE + ")$";

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

    private static final Pattern FILLED_FORM = Pattern.compile(FILLED);
    private static final Pattern DAY_FORM = Pattern.compile(DAY);
    private static final Pattern AS_OF_FORM = Pattern.compile(AS_OF);
    private static final Pattern ADDRESS_FORM = Pattern.compile(ADDRESS);

    private Forms() {}

    static boolean isFilled(String text) {
        boolean plain = !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) < '\u007f';
        return plain || FILLED_FORM.matcher(text).find();
    }

    static boolean isDay(String text) {
        return DAY_FORM.matcher(text).matches();
    }

    static boolean isAsOf(String text) {
        return AS_OF_FORM.matcher(text).matches();
    }

    static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && ADDRESS_FORM.matcher(text).matches();
    }

    /** Matches a key's own pattern; null takes any text. */
    static boolean matches(Pattern form, String text) {
        return form == null || text.length() <= LONGEST_NAME && form.matcher(text).matches();
    }
}
