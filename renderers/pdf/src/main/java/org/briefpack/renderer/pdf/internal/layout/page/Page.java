package org.briefpack.renderer.pdf.internal.layout.page;

import java.util.List;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;

/**
 * What stands on one page.
 *
 * @param placed strips with their places, in reading order, footnotes last
 * @param notesFrom where the line above the footnotes lies; 0 where there are none
 * @param used how much of the text area is taken, in points
 */
public record Page(List<Placed> placed, double notesFrom, double used) {
    /**
     * A strip in its place.
     *
     * @param strip what
     * @param y its top, in points from the top of the text area
     */
    public record Placed(Strip strip, double y) {}
}
