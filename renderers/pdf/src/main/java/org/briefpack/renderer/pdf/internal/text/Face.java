package org.briefpack.renderer.pdf.internal.text;

/** The measures of one font. All distances are shares of the type size. */
public interface Face {
    /** Returns how far a character moves the pen; 0 where the font lacks it. */
    double advance(int codePoint);

    /** Returns what is added between two characters; mostly negative or 0. */
    double kerning(int left, int right);

    /** Returns whether the font has a glyph for a character. */
    boolean has(int codePoint);

    /** Returns whether the font melts f with an f, i or l after it. */
    default boolean ligates() {
        return false;
    }

    /**
     * Sets characters by the font's own tables; those around them decide how letters join.
     *
     * @param text of which they are a part
     * @param from the first of them
     * @param to after the last of them
     * @param backwards whether they are read from right to left
     * @return null where that cannot be done with this font
     */
    default Shape shape(char[] text, int from, int to, boolean backwards) {
        return null;
    }

    /** Returns how far letters rise above the baseline. */
    double ascent();

    /** Returns how far letters reach below the baseline; positive. */
    double descent();
}
