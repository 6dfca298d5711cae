package org.briefpack.renderer.pdf.internal.layout.sketch;

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
public record GroundColours(Palette palette, boolean dark) {
    /** How much of a tint is its ground. */
    private static final double PALE = 0.9;

    /** Returns the colours on one of the grounds of slides. */
    public static GroundColours on(Palette palette, LayoutPlan.Ground ground) {
        return new GroundColours(palette, ground == LayoutPlan.Ground.BRAND);
    }

    /** Returns the colour of a ground. */
    public static Colour of(Palette palette, LayoutPlan.Ground ground) {
        return switch (ground) {
            case PAPER -> palette.paper();
            case SURFACE -> palette.surface();
            case BRAND -> palette.brand();
        };
    }

    /** Returns the colour in which text is set that has one of its own. */
    public Colour text(Colour own) {
        return dark ? palette.onBrand() : own;
    }

    /** Returns the colour of links. */
    public Colour link() {
        return text(palette.link());
    }

    /** Returns the colour of thin lines. */
    public Colour rule() {
        return text(palette.rule());
    }

    /** Returns the ground of a box. */
    public Colour tint(Accent accent) {
        return dark ? palette.fill(accent).mix(palette.brand(), PALE) : palette.tint(accent);
    }
}
