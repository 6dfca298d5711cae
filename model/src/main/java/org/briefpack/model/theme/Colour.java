package org.briefpack.model.theme;

import java.util.HexFormat;

/**
 * An sRGB colour.
 *
 * @param rgb red, green and blue, eight bits each, red highest
 */
public record Colour(int rgb) {
    /** Refuses what is not 24 bits. */
    public Colour {
        if ((rgb & 0xFF000000) != 0) {
            throw new IllegalArgumentException("not 24 bits: " + Integer.toHexString(rgb));
        }
    }

    /**
     * Reads {@code #RRGGBB}.
     *
     * @throws IllegalArgumentException where the text is not of that form
     */
    public static Colour parse(String text) {
        boolean digits = text.length() == 7 && text.chars().skip(1).allMatch(HexFormat::isHexDigit);
        if (!digits || text.charAt(0) != '#') {
            throw new IllegalArgumentException("not a colour: " + text);
        }
        return new Colour(HexFormat.fromHexDigits(text, 1, 7));
    }

    /** Written out because the derived method is slow to link, and every page compares colours. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Colour colour && colour.rgb == rgb;
    }

    @Override
    public int hashCode() {
        return rgb;
    }

    /** Returns six upper-case hexadecimal digits, without a number sign. */
    public String hex() {
        return HexFormat.of().withUpperCase().toHexDigits(rgb, 6);
    }

    /** Returns red, 0 to 255. */
    public int red() {
        return rgb >> 16 & 0xFF;
    }

    /** Returns green, 0 to 255. */
    public int green() {
        return rgb >> 8 & 0xFF;
    }

    /** Returns blue, 0 to 255. */
    public int blue() {
        return rgb & 0xFF;
    }

    /** Returns relative luminance, 0 for black to 1 for white (WCAG 2.1, relative luminance). */
    public double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    /** Returns the contrast ratio with another colour, 1 to 21 (WCAG 2.1, contrast ratio). */
    public double contrast(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    /** Returns a mixture: 0 gives this colour, 1 the other. */
    public Colour mix(Colour other, double share) {
        return new Colour(
                blend(red(), other.red(), share) << 16
                        | blend(green(), other.green(), share) << 8
                        | blend(blue(), other.blue(), share));
    }

    private static int blend(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
