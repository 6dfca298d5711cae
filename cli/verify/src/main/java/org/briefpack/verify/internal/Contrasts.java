package org.briefpack.verify.internal;

import org.briefpack.model.theme.Colour;

/** How much a text has to stand out (WCAG 2.1, success criterion 1.4.3). */
final class Contrasts {
    /** The least contrast of text. */
    static final double LEAST = 4.5;

    /** The least contrast of text from 18 points on. */
    static final double LEAST_LARGE = 3;

    private Contrasts() {}

    /** Returns a colour of six hexadecimal digits; null for anything else, such as auto. */
    static Colour hex(String digits) {
        return digits.matches("[0-9A-Fa-f]{6}") ? Colour.parse("#" + digits) : null;
    }
}
