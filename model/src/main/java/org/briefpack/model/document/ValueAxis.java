package org.briefpack.model.document;

/**
 * An axis of values with round steps, such as 0, 5, 10, 15. Zero is always on it, so that lengths
 * can be compared.
 *
 * @param low where it begins, a multiple of the step, at most 0
 * @param high where it ends, a multiple of the step, above {@code low}
 * @param step 1, 2, 2.5 or 5 times a power of ten
 */
public record ValueAxis(double low, double high, double step) {
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** So that a value that lies on a step by arithmetic is not taken for one just above it. */
    private static final double SLACK = 1e-9;

    /**
     * Returns the axis that holds values with the least steps of a round size that are not more
     * than a number.
     *
     * @param low the smallest value
     * @param high the largest value
     * @param most how many steps there is room for, at least 2
     */
    public static ValueAxis of(double low, double high, int most) {
        double from = Math.min(0, low);
        double to = Math.max(0, high);
        if (from == to) {
            return new ValueAxis(0, 1, 1);
        }
        // Halves first: the sum of two numbers near the largest double is none.
        double raw = Math.max(to / most - from / most, Double.MIN_NORMAL);
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        for (double factor : ROUND) {
            ValueAxis axis = with(factor * power, from, to);
            if (axis.steps() <= most) {
                return axis;
            }
        }
        return with(20 * power, from, to);
    }

    private static ValueAxis with(double step, double from, double to) {
        return new ValueAxis(
                0 - Math.ceil(-from / step - SLACK) * step,
                Math.ceil(to / step - SLACK) * step,
                step);
    }

    /** Returns how many steps it has. */
    public int steps() {
        return (int) Math.round(high / step - low / step);
    }

    /** Returns the value at a step, from 0 at the low end. */
    public double at(int index) {
        double value = (Math.rint(low / step) + index) * step;
        // 3 * 0.1 is not 0.3; what is printed shall be.
        return Double.parseDouble(String.valueOf((float) value)) == value || step >= 1
                ? value
                : round(value);
    }

    private double round(double value) {
        double scale = Math.pow(10, Math.ceil(-Math.log10(step)) + 1);
        return Math.rint(value * scale) / scale;
    }

    /** Returns how far along a value lies, from 0 at the low end to 1 at the high one. */
    public double share(double value) {
        return (value - low) / (high - low);
    }
}
