package org.briefpack.model.document;

/**
 * The room a chart has, in points.
 *
 * @param width of the plot with its labels
 * @param height of the plot with its labels; {@link Double#MAX_VALUE} where it may grow, as on
 *     pages
 * @param size of its letters
 */
public record ChartRoom(double width, double height, double size) {
    /** Width of a letter or digit in most faces, as a share of the size; on the safe side. */
    private static final double LETTER = 0.58;

    /** Returns how wide a text is at most. */
    double width(String text) {
        return text.codePointCount(0, text.length()) * LETTER * size;
    }
}
