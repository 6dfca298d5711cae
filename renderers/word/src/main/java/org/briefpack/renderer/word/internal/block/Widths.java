package org.briefpack.renderer.word.internal.block;

import java.util.Arrays;

/** Shares a width among columns. */
final class Widths {
    private static final int NARROWEST = 200;

    private Widths() {}

    /** Returns the widths of columns of equal weight. */
    static int[] equal(int total, int count) {
        double[] weights = new double[count];
        Arrays.fill(weights, 1);
        return share(total, weights);
    }

    /** Returns whole widths that sum to the total, unless that is less than columns can have. */
    static int[] share(int total, double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += usable(weight);
        }
        int[] widths = new int[weights.length];
        double position = 0;
        int done = 0;
        for (int i = 0; i < weights.length; i++) {
            position += usable(weights[i]);
            int edge = (int) Math.round(total * position / sum);
            widths[i] = Math.max(NARROWEST, edge - done);
            done = edge;
        }
        return widths;
    }

    private static double usable(double weight) {
        return weight > 0 && weight < 1e6 ? weight : 1;
    }
}
