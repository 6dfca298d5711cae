package org.briefpack.model.theme;

import java.util.List;
import java.util.Optional;

/** Finds the shade of a colour that can be read. */
public final class Shade {
    /** WCAG 2.1, success criterion 1.4.3: the least contrast of text with its ground. */
    public static final double TEXT = 4.5;

    /** The same criterion: the least for type from 18 points on, or 14 where it is bold. */
    public static final double LARGE = 3.0;

    private static final Colour BLACK = new Colour(0);
    private static final Colour WHITE = new Colour(0xFFFFFF);
    private static final int STEPS = 100;

    private Shade() {}

    /** Returns the least contrast that a colour has with any of the grounds. */
    public static double contrast(Colour colour, List<Colour> grounds) {
        double least = 21;
        for (Colour ground : grounds) {
            least = Math.min(least, colour.contrast(ground));
        }
        return least;
    }

    /**
     * Returns the colour itself where it can be read, else the nearest darker or lighter shade that
     * can; empty where no shade can be read on all grounds.
     *
     * @param grounds what it stands on
     * @param least the contrast it needs with each, from 1 to 21
     */
    public static Optional<Colour> readable(Colour colour, List<Colour> grounds, double least) {
        for (int step = 0; step <= STEPS; step++) {
            for (Colour end : List.of(BLACK, WHITE)) {
                Colour shade = colour.mix(end, (double) step / STEPS);
                if (contrast(shade, grounds) >= least) {
                    return Optional.of(shade);
                }
            }
        }
        return Optional.empty();
    }
}
