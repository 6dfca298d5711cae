package org.briefpack.renderer.ooxml;

import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Palette;

/**
 * Writes accent colours as DrawingML (ECMA-376 part 1, 20.1.2.3.29): by their place in the theme
 * that {@link ThemePart} writes, so that another theme recolours them. Amber has no place there and
 * is written as it is.
 */
public final class AccentColour {
    /** How much paper is in a pale colour, per cent. */
    private static final int PALE = 55;

    private AccentColour() {}

    /** Writes a solid fill in an accent's colour. */
    public static void fill(XmlWriter w, Palette palette, Accent accent) {
        w.start("a:solidFill");
        write(w, palette, accent);
        w.end();
    }

    /** Writes the fill of text: in the nearest shade that can be read, where the accent cannot. */
    public static void text(XmlWriter w, Palette palette, Accent accent) {
        if (palette.accent(accent).equals(palette.fill(accent))) {
            fill(w, palette, accent);
        } else {
            exact(w, palette.accent(accent));
        }
    }

    /** Writes the fill of a chart's bar, line or part. */
    public static void chart(XmlWriter w, Palette palette, Accent accent) {
        if (palette.chart(accent).equals(palette.fill(accent))) {
            fill(w, palette, accent);
        } else {
            exact(w, palette.chart(accent));
        }
    }

    /** Writes the colour of a chart's bar, line or part alone. */
    static void chartColour(XmlWriter w, Palette palette, Accent accent) {
        if (palette.chart(accent).equals(palette.fill(accent))) {
            write(w, palette, accent);
        } else {
            w.leaf("a:srgbClr", "val", palette.chart(accent).hex());
        }
    }

    /** Writes the fill of a chart's bar or part that steps back: its colour, half way to paper. */
    static void pale(XmlWriter w, Palette palette, Accent accent) {
        boolean known = accent != Accent.CAUTION && accent != Accent.NEUTRAL;
        if (!known || !palette.chart(accent).equals(palette.fill(accent))) {
            exact(w, palette.chart(accent).mix(palette.paper(), PALE / 100.0));
            return;
        }
        w.start("a:solidFill").open("a:schemeClr", "val", slot(accent));
        // Paper has no colour to give, which luminance alone would leave at its fullest.
        w.leaf("a:satMod", "val", 100 - PALE + "000");
        w.leaf("a:lumMod", "val", 100 - PALE + "000");
        if (!palette.isDark()) {
            w.leaf("a:lumOff", "val", PALE + "000");
        }
        w.end().end();
    }

    private static void exact(XmlWriter w, Colour colour) {
        w.start("a:solidFill").leaf("a:srgbClr", "val", colour.hex()).end();
    }

    /** Writes a solid fill in a light tint of an accent, for the ground behind ink. */
    public static void tint(XmlWriter w, Palette palette, Accent accent) {
        w.start("a:solidFill");
        if (accent == Accent.NEUTRAL) {
            w.leaf("a:schemeClr", "val", "bg2");
        } else {
            boolean amber = accent == Accent.CAUTION;
            w.open(
                    amber ? "a:srgbClr" : "a:schemeClr",
                    "val",
                    amber ? palette.fill(Accent.CAUTION).hex() : slot(accent));
            // A tenth, as Palette#tint mixes it; on whatever ground.
            w.leaf("a:alpha", "val", "10000").end();
        }
        w.end();
    }

    /** Writes the colour alone. */
    public static void write(XmlWriter w, Palette palette, Accent accent) {
        if (accent == Accent.CAUTION) {
            w.leaf("a:srgbClr", "val", palette.fill(Accent.CAUTION).hex());
        } else if (accent == Accent.NEUTRAL) {
            muted(w, palette);
        } else {
            w.leaf("a:schemeClr", "val", slot(accent));
        }
    }

    /** Writes the colour of text that steps back: ink, a third of the way to paper. */
    public static void muted(XmlWriter w, Palette palette) {
        // Dark text on a pale brand has less to give away than on paper.
        int share = palette.isDark() ? 75 : palette.inkOnBrand() ? 85 : 70;
        toned(w, palette, share);
    }

    /** Writes the colour of thin lines. */
    public static void rule(XmlWriter w, Palette palette) {
        toned(w, palette, palette.isDark() ? 35 : 20);
    }

    /** On a dark ground text is light, and less light steps back. */
    private static void toned(XmlWriter w, Palette palette, int share) {
        w.open("a:schemeClr", "val", "tx1").leaf("a:lumMod", "val", share + "000");
        if (!palette.isDark()) {
            w.leaf("a:lumOff", "val", 100 - share + "000");
        }
        w.end();
    }

    private static String slot(Accent accent) {
        return switch (accent) {
            case FIRST -> "accent1";
            case SECOND -> "accent2";
            case THIRD -> "accent3";
            case FOURTH -> "accent4";
            case GOOD -> "accent5";
            case BAD -> "accent6";
            case NEUTRAL, CAUTION -> "tx1";
        };
    }
}
