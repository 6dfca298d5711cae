package org.briefpack.renderer.pdf.internal.text;

/** Where words of one language may be divided. */
@FunctionalInterface
public interface Hyphenation {
    /** Divides no word. */
    Hyphenation NONE = word -> new int[0];

    /** Returns the places inside a word of letters, ascending, at which it may be divided. */
    int[] points(String word);
}
