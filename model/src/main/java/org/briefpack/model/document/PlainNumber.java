package org.briefpack.model.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as people write them: digits and a point, as few as tell the number from all others. */
public final class PlainNumber {
    private static final double SMALLEST = 1e-3;
    private static final double LARGEST = 1e7;

    private PlainNumber() {}

    /**
     * Returns a number without an exponent and without zeros at its end, such as 12, -0.5 or
     * 1250000.
     *
     * @throws NumberFormatException where it is not finite
     */
    public static String of(double value) {
        double size = Math.abs(value);
        if (size == 0) {
            return "0";
        }
        if (size >= SMALLEST && size < LARGEST) {
            // Between these, Double.toString writes no exponent; BigDecimal takes ten milliseconds
            // to load.
            String text = Double.toString(value);
            return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /**
     * Returns a number with so many digits after the point, halves rounded away from zero.
     *
     * @throws NumberFormatException where it is not finite
     */
    public static String of(double value, int places) {
        if (places(value) > places) {
            return rounded(value, places);
        }
        String text = of(value);
        int own = places(value);
        return places == own ? text : text + (own == 0 ? "." : "") + "0".repeat(places - own);
    }

    private static String rounded(double value, int places) {
        return new BigDecimal(of(value)).setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    /** Returns how many digits stand after the point. */
    public static int places(double value) {
        return places(of(value));
    }

    /** Returns how many digits stand after the point of a number as written here. */
    public static int places(String text) {
        int point = text.indexOf('.');
        return point < 0 ? 0 : text.length() - point - 1;
    }
}
