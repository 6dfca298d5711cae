package org.briefpack.renderer.pdf.internal.text;

import java.util.List;
import org.briefpack.model.theme.Colour;

/**
 * How characters look.
 *
 * @param chain the fonts to try, in order
 * @param size of the type in points
 * @param colour of the characters
 * @param rise above the baseline in points; negative for below
 * @param underline whether a thin line runs below
 */
public record Look(List<Face> chain, double size, Colour colour, double rise, boolean underline) {
    /** A mark is not set smaller, in points, unless what it stands at is. */
    private static final double LEAST_MARK = 6;

    /** Returns the same with another colour. */
    public Look in(Colour other) {
        return new Look(chain, size, other, rise, underline);
    }

    /** Returns the same with other fonts. */
    public Look with(List<Face> other) {
        return new Look(other, size, colour, rise, underline);
    }

    /** Returns the same in another size, its rise too; larger than 1 for larger. */
    public Look scaled(double k) {
        return new Look(chain, size * k, colour, rise * k, underline);
    }

    /** Returns the same at another size. */
    public Look sized(double other) {
        return new Look(chain, other, colour, rise, underline);
    }

    /** Returns the same, small and raised: a mark at a word. */
    public Look raised() {
        double small = Math.max(size * 0.68, Math.min(size, LEAST_MARK));
        return new Look(chain, small, colour, size * 0.34, false);
    }

    /** Returns the same with a line below. */
    public Look underlined() {
        return new Look(chain, size, colour, rise, true);
    }

    /** Returns the first font's rise above the baseline in points. */
    public double ascent() {
        return chain.getFirst().ascent() * size;
    }

    /** Returns the first font's reach below the baseline in points. */
    public double descent() {
        return chain.getFirst().descent() * size;
    }
}
