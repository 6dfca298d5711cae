package org.briefpack.renderer.ooxml;

import org.briefpack.model.theme.Length;
import org.briefpack.model.theme.Palette;

/**
 * How a chart is set.
 *
 * @param palette for the one colour that has no place in the theme part
 * @param text size of labels
 * @param language BCP 47 tag of its texts
 * @param titled whether the chart shows its title itself; the unit always stands in the chart
 */
public record ChartLook(Palette palette, Length text, String language, boolean titled) {
    /** Returns the text size in hundredths of a point, as DrawingML wants it. */
    int size() {
        return (int) Math.round(text.points() * 100);
    }
}
