package org.briefpack.model.check;

import java.math.BigDecimal;

/** Writes numbers in messages. */
final class Shown {
    private Shown() {}

    /** Returns the number without what a whole one does not need. */
    static String of(double number) {
        String written = Double.toString(number);
        // Nearly all end here: a machine that has just started takes long to load the other.
        if (written.indexOf('E') < 0) {
            return written.endsWith(".0") ? whole(written) : written;
        }
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String whole(String written) {
        return written.equals("-0.0") ? "0" : written.substring(0, written.length() - 2);
    }
}
