package org.briefpack.renderer.pdf.internal.layout.deck;

import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Palette;
import org.briefpack.renderer.plan.LayoutPlan;

/**
 * The colours of what stands on a ground.
 *
 * @param palette the theme's
 * @param dark whether the ground is the brand's colour: all that is read is light there
 */
record SlideColours(Palette palette, boolean dark) {
    /** How much of a tint is its ground. */
    private static final double PALE = 0.9;

    static SlideColours on(Palette palette, LayoutPlan.Ground ground) {
        return new SlideColours(palette, ground == LayoutPlan.Ground.BRAND);
    }

    static Colour of(Palette palette, LayoutPlan.Ground ground) {
        return switch (ground) {
            case PAPER -> palette.paper();
            case SURFACE -> palette.surface();
            case BRAND -> palette.brand();
        };
    }

    /** Returns the colour in which text is set that has one of its own. */
    Colour text(Colour own) {
        return dark ? palette.onBrand() : own;
    }

    Colour link() {
        return text(palette.link());
    }

    Colour rule() {
        return text(palette.rule());
    }

    /** Returns the ground of a box. */
    Colour tint(Accent accent) {
        return dark ? palette.fill(accent).mix(palette.brand(), PALE) : palette.tint(accent);
    }
}
