package org.briefpack.model.check;

import java.math.BigDecimal;

/** Writes numbers in messages. */
final class Shown {
    private Shown() {}

    /** Returns the number without what a whole one does not need. */
    static String of(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
