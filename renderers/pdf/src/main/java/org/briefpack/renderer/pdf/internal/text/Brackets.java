package org.briefpack.renderer.pdf.internal.text;

/** Characters whose forms change sides in text from right to left (UAX 9, rule L4). */
public final class Brackets {
    private static final String PAIRS = "()[]{}<>\u00AB\u00BB\u2039\u203A";

    private Brackets() {}

    /** Returns the character that looks like this one seen from the other side. */
    public static int turned(int codePoint) {
        int at = PAIRS.indexOf(codePoint);
        return at < 0 ? codePoint : PAIRS.charAt(at ^ 1);
    }
}
