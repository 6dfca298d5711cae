package org.briefpack.renderer.plan;

/**
 * A rectangle on a slide, in points from the upper left corner.
 *
 * @param x from the left
 * @param y from the top
 * @param w width
 * @param h height
 */
public record Box(double x, double y, double w, double h) {
    /** Returns a part of this box's height, measured from its top. */
    public Box slice(double from, double height) {
        return new Box(x, y + from, w, height);
    }
}
