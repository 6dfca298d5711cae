package org.briefpack.renderer.pdf.internal.text;

/**
 * An address on the web in running text, and where a line may end in it: never where a hyphen would
 * end the line, because nobody could tell it from one that was added (Chicago Manual of Style,
 * 14.18).
 *
 * @param start of its first character
 * @param path where its path begins: after the first single slash
 * @param end after its last character
 */
record Address(int start, int path, int end) {
    /** As many characters stay together at either end. */
    private static final int LEAST = 3;

    private static final String SIGNS = ".-_?&=#~%+,(@";

    /**
     * Returns the address that begins at a place: something without spaces that has a point between
     * letters and a slash; null where there is none.
     */
    static Address at(String text, int start) {
        int slash = -1;
        boolean point = false;
        int end = start;
        while (end < text.length() && !Characters.isBlank(text.charAt(end))) {
            char c = text.charAt(end);
            if (c == '/' && slash < 0 && point) {
                slash = end;
            }
            point |= c == '.' && isInner(text, end);
            end++;
        }
        return slash < 0 ? null : new Address(start, slash + 1, end);
    }

    /** Returns whether a place is inside the name of a host, such as that in rust-lang.org. */
    static boolean isHost(String text, int at) {
        for (int i = at; i < text.length() && !Characters.isBlank(text.charAt(i)); i++) {
            if (text.charAt(i) == '.' && isInner(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns why a line may end before a character; null where it may not. */
    Breaks.Kind breakAt(String text, int at) {
        if (at - start < LEAST || end - at < LEAST) {
            return null;
        }
        char before = text.charAt(at - 1);
        char here = text.charAt(at);
        if (before == '/') {
            return here == '/' ? null : Breaks.Kind.SLASH;
        }
        boolean sign = SIGNS.indexOf(here) >= 0 && Character.isLetterOrDigit(before);
        if (!sign) {
            return null;
        }
        if (at >= path) {
            return Breaks.Kind.SIGN;
        }
        return here == '.' ? Breaks.Kind.HOST : null;
    }

    private static boolean isInner(String text, int point) {
        return point > 0
                && point + 1 < text.length()
                && Character.isLetter(text.charAt(point + 1))
                && Character.isLetterOrDigit(text.charAt(point - 1));
    }
}
