package org.briefpack.cli.report;

/** Knows how many columns a character takes on a terminal, and what must not reach one. */
final class TerminalText {
    private TerminalText() {}

    /**
     * Returns the columns that a terminal gives a code point: 0 for combining marks, 2 for East
     * Asian wide characters (Unicode Standard Annex 11) and emoji, else 1.
     */
    static int columns(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        return between(codePoint, 0x1100, 0x115F)
                || between(codePoint, 0x2E80, 0x303E)
                || between(codePoint, 0x3041, 0xA4CF)
                || between(codePoint, 0xAC00, 0xD7A3)
                || between(codePoint, 0xF900, 0xFAFF)
                || between(codePoint, 0xFE30, 0xFE6F)
                || between(codePoint, 0xFF01, 0xFF60)
                || between(codePoint, 0xFFE0, 0xFFE6)
                || between(codePoint, 0x1F300, 0x1FAFF)
                || between(codePoint, 0x20000, 0x3FFFD);
    }

    private static boolean between(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }

    /** Replaces control characters, so that content cannot steer the terminal. */
    static String harmless(String text) {
        StringBuilder safe = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c)
                    || between(c, 0x202A, 0x202E)
                    || between(c, 0x2066, 0x2069)) {
                safe = safe == null ? new StringBuilder(text) : safe;
                safe.setCharAt(i, c == '\n' || c == '\t' ? ' ' : '\uFFFD');
            }
        }
        return safe == null ? text : safe.toString();
    }
}
