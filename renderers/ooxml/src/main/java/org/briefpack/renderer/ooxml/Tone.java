package org.briefpack.renderer.ooxml;

import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Palette;

/**
 * Writes accents: by their place in our own theme; on a company's only where that place can be
 * trusted. Its fifth and sixth accent are no green and red, and it may be too pale for text, which
 * the adapted palette is not.
 */
public final class Tone {
    private final Palette palette;
    private final boolean company;

    /**
     * Writes accents of a palette.
     *
     * @param company whether the theme in the file is a company's own
     */
    public Tone(Palette palette, boolean company) {
        this.palette = palette;
        this.company = company;
    }

    /** Writes the fill of text. */
    public void text(XmlWriter w, Accent accent) {
        if (company && accent != Accent.NEUTRAL) {
            exact(w, palette.accent(accent), false);
        } else {
            AccentColour.text(w, palette, accent);
        }
    }

    /** Writes the fill of a bar. */
    public void bar(XmlWriter w, Accent accent) {
        if (company && judges(accent)) {
            exact(w, palette.fill(accent), false);
        } else {
            AccentColour.fill(w, palette, accent);
        }
    }

    /** Writes the fill of a ground behind ink. */
    public void tint(XmlWriter w, Accent accent) {
        if (company && judges(accent)) {
            exact(w, palette.fill(accent), true);
        } else {
            AccentColour.tint(w, palette, accent);
        }
    }

    private static boolean judges(Accent accent) {
        return accent == Accent.GOOD || accent == Accent.BAD;
    }

    private static void exact(XmlWriter w, Colour colour, boolean light) {
        w.start("a:solidFill").open("a:srgbClr", "val", colour.hex());
        if (light) {
            w.leaf("a:alpha", "val", "10000");
        }
        w.end().end();
    }
}
