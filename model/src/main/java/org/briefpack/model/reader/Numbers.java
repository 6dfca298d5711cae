package org.briefpack.model.reader;

import java.math.BigInteger;

/** Turns unquoted numbers into values (YAML 1.2.2, 10.3.2). */
final class Numbers {
    /** No finite double needs more characters, whichever way it is written. */
    private static final int LONGEST_BASED = 300;

    private Numbers() {}

    /** Returns the value of a whole number or a number; infinite or NaN where it has none. */
    static double of(YamlNode.Scalar scalar) {
        String text = scalar.text();
        if (text.startsWith("0x") || text.startsWith("0o")) {
            return text.length() > LONGEST_BASED
                    ? Double.POSITIVE_INFINITY
                    : new BigInteger(text.substring(2), text.charAt(1) == 'x' ? 16 : 8)
                            .doubleValue();
        }
        char last = text.charAt(text.length() - 1);
        return last >= '0' && last <= '9' || last == '.' ? Double.parseDouble(text) : Double.NaN;
    }

    /** Returns whether the value is whole and fits an int. */
    static boolean isInt(double value) {
        return value == Math.rint(value)
                && value >= Integer.MIN_VALUE
                && value <= Integer.MAX_VALUE;
    }
}
