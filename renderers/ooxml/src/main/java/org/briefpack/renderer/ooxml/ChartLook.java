package org.briefpack.renderer.ooxml;

import org.briefpack.model.document.ChartForm;
import org.briefpack.model.document.ChartRoom;
import org.briefpack.model.document.ReadingDirection;
import org.briefpack.model.theme.Length;
import org.briefpack.model.theme.Palette;

/**
 * How a chart is set.
 *
 * @param palette for the one colour that has no place in the theme part
 * @param text size of labels
 * @param language BCP 47 tag of its texts
 * @param titled whether the chart shows its title itself; the unit always stands in the chart
 * @param form how its figures are drawn
 * @param room what the plot has
 */
public record ChartLook(
        Palette palette,
        Length text,
        String language,
        boolean titled,
        ChartForm form,
        ChartRoom room) {
    /** Returns whether its texts are read from right to left: categories begin there too. */
    boolean fromRight() {
        return ReadingDirection.isFromRight(language);
    }

    /** Returns the text size in hundredths of a point, as DrawingML wants it. */
    int size() {
        return (int) Math.round(text.points() * 100);
    }
}
