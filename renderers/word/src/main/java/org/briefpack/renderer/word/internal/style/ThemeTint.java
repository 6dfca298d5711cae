package org.briefpack.renderer.word.internal.style;

import java.util.Locale;
import java.util.Optional;
import org.briefpack.model.theme.Colour;

/**
 * A lighter tone of a theme colour, as Word computes it: the same hue and saturation, nearer to
 * white by {@code w:themeTint} (ECMA-376 part 1, 17.3.2.6). It follows when somebody changes the
 * theme, which a fixed colour does not.
 *
 * @param hex the share of the theme colour's own lightness, two digits
 * @param colour what it comes to with the theme as it is
 */
record ThemeTint(String hex, Colour colour) {
    /** How far a channel may be from the colour that was asked for, of 255. */
    private static final int NEAR = 20;

    /** Returns the tint that is nearest to a colour; empty where none is near. */
    static Optional<ThemeTint> near(Colour theme, Colour wanted) {
        ThemeTint best = null;
        int least = NEAR + 1;
        for (int tint = 1; tint < 255; tint++) {
            Colour colour = tinted(theme, tint / 255.0);
            int distance = distance(colour, wanted);
            if (distance < least) {
                least = distance;
                best = new ThemeTint(String.format(Locale.ROOT, "%02X", tint), colour);
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(Colour a, Colour b) {
        int red = Math.abs(a.red() - b.red());
        int green = Math.abs(a.green() - b.green());
        return Math.max(Math.max(red, green), Math.abs(a.blue() - b.blue()));
    }

    /** Raises lightness and keeps hue and saturation, in the HSL model. */
    private static Colour tinted(Colour c, double share) {
        int most = Math.max(Math.max(c.red(), c.green()), c.blue());
        int least = Math.min(Math.min(c.red(), c.green()), c.blue());
        double old = (most + least) / 510.0;
        double lightness = old * share + 1 - share;
        double room = 1 - Math.abs(2 * old - 1);
        double saturation = room == 0 ? 0 : (most - least) / 255.0 / room;
        double spread = saturation * (1 - Math.abs(2 * lightness - 1));
        double floor = lightness - spread / 2;
        double span = Math.max(1, most - least);
        return new Colour(
                channel(floor + spread * (c.red() - least) / span) << 16
                        | channel(floor + spread * (c.green() - least) / span) << 8
                        | channel(floor + spread * (c.blue() - least) / span));
    }

    private static int channel(double value) {
        return (int) Math.round(Math.max(0, Math.min(1, value)) * 255);
    }
}
