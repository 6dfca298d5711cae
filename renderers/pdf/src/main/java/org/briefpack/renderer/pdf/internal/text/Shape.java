package org.briefpack.renderer.pdf.internal.text;

import java.util.Arrays;

/**
 * Glyphs with their places, as a font sets a stretch of text whose letters join, melt, change their
 * order or wear marks. Distances are shares of the type size; glyphs stand from left to right.
 *
 * @param glyphs ids in the font's file
 * @param x of each glyph, from the stretch's left end
 * @param y of each glyph, upwards from the baseline
 * @param cluster of each glyph: the first of the characters that it was made of, counted from the
 *     stretch's first
 * @param starts of all clusters, ascending
 * @param advances of all clusters, in the same order
 * @param width of the stretch
 */
public record Shape(
        int[] glyphs,
        double[] x,
        double[] y,
        int[] cluster,
        int[] starts,
        double[] advances,
        double width) {
    /** Returns where the cluster ends that begins at a character. */
    public int end(int start, int length) {
        int at = Arrays.binarySearch(starts, start);
        return at + 1 < starts.length ? starts[at + 1] : length;
    }
}
