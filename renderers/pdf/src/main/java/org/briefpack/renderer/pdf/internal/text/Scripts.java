package org.briefpack.renderer.pdf.internal.text;

/** Which characters need more than one glyph set beside the other. */
final class Scripts {
    private static final int FIRST_MARK = 0x300;

    private Scripts() {}

    /**
     * Returns whether a character is of a script whose letters join, melt or change places, or a
     * mark that its letter has not in one with it.
     */
    static boolean needsShaping(int c) {
        if (c < FIRST_MARK) {
            return false;
        }
        return isJoined(c) || isMark(c) || isIndic(c);
    }

    /** Returns whether a character is a mark that belongs to the letter before it. */
    static boolean isMark(int c) {
        int type = c < FIRST_MARK || Characters.isInvisible(c) ? 0 : Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Arabic, Syriac, Thaana, N'Ko, Samaritan, Mandaic and Adlam. */
    private static boolean isJoined(int c) {
        return c >= 0x600 && c < 0x900 || c >= 0x1E900 && c < 0x1E960;
    }

    /** From Devanagari to Myanmar, Khmer to Tai Tham, and what came to Unicode later. */
    private static boolean isIndic(int c) {
        return c >= 0x900 && c < 0x10A0
                || c >= 0x1700 && c < 0x1C50
                || c >= 0x1CD0 && c < 0x1D00
                || c >= 0xA800 && c < 0xA960
                || c >= 0xA980 && c < 0xAC00
                || c >= 0x10A00 && c < 0x10A60
                || c >= 0x11000 && c < 0x12000;
    }
}
