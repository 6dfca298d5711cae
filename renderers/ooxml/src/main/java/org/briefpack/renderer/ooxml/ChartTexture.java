package org.briefpack.renderer.ooxml;

import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Palette;

/**
 * How the forms of a chart's series are filled, so that they differ where colours do not, in the
 * order of the PDF's textures (ECMA-376 part 1, 20.1.8.47 and 20.1.10.33).
 */
enum ChartTexture {
    /** The colour itself. */
    SOLID(""),
    /** A light tint within a line of the colour. */
    PALE(""),
    /** Lines that rise to the right. */
    RISING("wdUpDiag"),
    /** A line around nothing. */
    HOLLOW(""),
    /** Lines that fall to the right. */
    FALLING("wdDnDiag"),
    /** Level lines. */
    LEVEL("narHorz"),
    /** Upright lines. */
    UPRIGHT("narVert"),
    /** Level and upright lines. */
    GRID("smGrid");

    private static final String EDGE = "12700";

    /** The pattern that PowerPoint knows; empty for none. */
    private final String pattern;

    ChartTexture(String pattern) {
        this.pattern = pattern;
    }

    /** Returns the texture of the series, or part, that so many stand before. */
    static ChartTexture of(int index) {
        int count = values().length;
        return values()[(index + index / count) % count];
    }

    /** Writes fill and edge of a form in an accent's colour. */
    void write(XmlWriter w, Palette palette, Accent accent) {
        switch (this) {
            case SOLID -> AccentColour.chart(w, palette, accent);
            case PALE -> AccentColour.pale(w, palette, accent);
            case HOLLOW -> paper(w, "a:solidFill");
            case RISING, FALLING, LEVEL, UPRIGHT, GRID -> {
                w.open("a:pattFill", "prst", pattern).start("a:fgClr");
                AccentColour.chartColour(w, palette, accent);
                w.end();
                paper(w, "a:bgClr");
                w.end();
            }
        }
        if (this != SOLID) {
            w.open("a:ln", "w", EDGE);
            AccentColour.chart(w, palette, accent);
            w.end();
        }
    }

    /** Writes the colour of what is behind the chart. */
    static void paper(XmlWriter w, String name) {
        w.start(name).leaf("a:schemeClr", "val", "bg1").end();
    }
}
