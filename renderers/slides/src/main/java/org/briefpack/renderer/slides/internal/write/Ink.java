package org.briefpack.renderer.slides.internal.write;

import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Palette;
import org.briefpack.renderer.ooxml.AccentColour;
import org.briefpack.renderer.ooxml.XmlWriter;

/** Writes text colours by their place in the theme, so that another theme recolours the deck. */
final class Ink {
    private final Palette palette;
    private final boolean onBrand;

    Ink(Palette palette) {
        this(palette, false);
    }

    /**
     * Takes the colours.
     *
     * @param onBrand whether the text stands on the brand's colour, where no accent can be read
     */
    Ink(Palette palette, boolean onBrand) {
        this.palette = palette;
        this.onBrand = onBrand;
    }

    void fill(XmlWriter w, Colour colour) {
        w.start("a:solidFill");
        write(w, colour);
        w.end();
    }

    private void write(XmlWriter w, Colour colour) {
        if (colour.equals(palette.ink())) {
            w.leaf("a:schemeClr", "val", "tx1");
        } else if (colour.equals(palette.brand())) {
            w.leaf("a:schemeClr", "val", "tx2");
        } else if (colour.equals(palette.muted())) {
            AccentColour.muted(w, palette);
        } else if (onBrand) {
            w.leaf("a:schemeClr", "val", "tx1");
        } else if (colour.equals(palette.paper())) {
            w.leaf("a:schemeClr", "val", "bg1");
        } else if (colour.equals(palette.onBrand())) {
            w.leaf("a:schemeClr", "val", palette.inkOnBrand() ? "tx1" : "bg1");
        } else if (colour.equals(palette.fill(Accent.FIRST))) {
            w.leaf("a:schemeClr", "val", "accent1");
        } else if (colour.equals(palette.fill(Accent.SECOND))) {
            w.leaf("a:schemeClr", "val", "accent2");
        } else {
            w.leaf("a:srgbClr", "val", colour.hex());
        }
    }
}
