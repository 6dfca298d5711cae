package org.briefpack.renderer.pdf.internal.text;

import java.text.Bidi;

/** Which way paragraphs are read (UAX 9). */
final class Direction {
    /** The first character of the scripts that are read from right to left. */
    private static final char HEBREW = 0x590;

    /** The first character after them that is read from left to right. */
    private static final char INDIC = 0x900;

    /** The first of their letters in the forms that they take when they are joined. */
    private static final char FORMS = 0xFB1D;

    private Direction() {}

    /**
     * Returns the order of a paragraph's characters, null where it is the order of reading.
     *
     * @param fromRight whether the document is read from right to left; paragraphs without any
     *     letter of such a script, but with other letters, are not
     */
    static Bidi order(String text, boolean fromRight) {
        if (!hasRight(text) && (!fromRight || hasLetter(text))) {
            return null;
        }
        char[] characters = text.toCharArray();
        for (int i = 1; i < characters.length; i++) {
            // A soft hyphen has no direction of its own; it goes with the word that it divides.
            if (characters[i] == Characters.SOFT_HYPHEN) {
                characters[i] = characters[i - 1];
            }
        }
        return new Bidi(
                new String(characters),
                fromRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    }

    private static boolean hasRight(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (mayBeRight(text.charAt(i))) {
                char[] rest = text.toCharArray();
                return Bidi.requiresBidi(rest, i, rest.length);
            }
        }
        return false;
    }

    /** Returns whether it is worth asking: dashes and bullets, found everywhere, are not. */
    private static boolean mayBeRight(char c) {
        boolean mark = c == '\u200F' || c >= '\u202A' && c <= '\u202E' || c == '\u2067';
        return c >= HEBREW && c < INDIC || mark || Character.isSurrogate(c) || c >= FORMS;
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
