package org.briefpack.renderer.slides.internal.write;

import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Palette;
import org.briefpack.renderer.ooxml.AccentColour;
import org.briefpack.renderer.ooxml.XmlWriter;

/**
 * Writes accents: by their place in our own theme; on a company's only where that place can be
 * trusted. Its fifth and sixth accent are no green and red, and it may be too pale for text, which
 * the adapted palette is not.
 */
final class Tone {
    private final Palette palette;
    private final boolean company;

    Tone(DeckRendering job) {
        palette = job.theme().palette();
        company = job.foundation().company();
    }

    /** Writes the fill of text. */
    void text(XmlWriter w, Accent accent) {
        if (company && accent != Accent.NEUTRAL) {
            exact(w, palette.accent(accent), false);
        } else {
            AccentColour.text(w, palette, accent);
        }
    }

    /** Writes the fill of a bar. */
    void bar(XmlWriter w, Accent accent) {
        if (company && judges(accent)) {
            exact(w, palette.fill(accent), false);
        } else {
            AccentColour.fill(w, palette, accent);
        }
    }

    /** Writes the fill of a ground behind ink. */
    void tint(XmlWriter w, Accent accent) {
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
