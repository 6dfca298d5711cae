package org.briefpack.model.check;

/** Digits of every script as those that numbers are read from: ٣ and ३ are 3. */
final class Digits {
    private Digits() {}

    /**
     * Returns a text with its digits, and the signs that stand in numbers of other scripts, as
     * those of English, each in its place; the text itself where there are none.
     */
    static String western(String text) {
        int first = 0;
        while (first < text.length() && western(text.charAt(first)) == text.charAt(first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        char[] plain = text.toCharArray();
        for (int i = first; i < plain.length; i++) {
            plain[i] = western(plain[i]);
        }
        return new String(plain);
    }

    private static char western(char c) {
        if (c < '\u0600') {
            return c;
        }
        return switch (c) {
            case '\u066A', '\uFF05' -> '%';
            case '\u066B', '\uFF0E' -> '.';
            case '\u066C', '\uFF0C' -> ',';
            default -> Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
        };
    }
}
