package org.briefpack.renderer.pdf.internal.layout.chart;

/** Where the figures stand beside points that lie one above the other, so that none touch. */
final class PointLabels {
    private static final double ABOVE = 4.5;
    private static final double BELOW = 3;

    /** Distance of two baselines, as a multiple of the size. */
    private static final double APART = 1.05;

    private PointLabels() {}

    /**
     * Returns the baseline of each label: that of the highest point above it, those of the others
     * below them, moved apart where they would touch.
     *
     * @param points how far down each point lies; NaN where there is none
     * @param size of the letters
     * @param floor how far down a label may stand
     */
    static double[] baselines(double[] points, double size, double floor) {
        int[] order = downwards(points);
        int count = order.length;
        double[] lines = new double[points.length];
        for (int i = 0; i < count; i++) {
            double point = points[order[i]];
            double below = point + size + BELOW;
            for (int next = i + 1; next < count && points[order[next]] <= below; next++) {
                // Clear of the points that lie where the label would.
                below = points[order[next]] + size + BELOW;
            }
            double line = i == 0 || below > floor ? point - ABOVE : below;
            double least = i == 0 ? line : lines[order[i - 1]] + size * APART;
            lines[order[i]] = Math.max(line, least);
        }
        double most = floor;
        for (int i = count - 1; i >= 0; i--) {
            lines[order[i]] = Math.min(lines[order[i]], most);
            most = lines[order[i]] - size * APART;
        }
        return lines;
    }

    /** Returns the indexes of the points that are there, from the highest to the lowest. */
    private static int[] downwards(double[] points) {
        int[] order = new int[points.length];
        int count = 0;
        for (int i = 0; i < points.length; i++) {
            if (!Double.isNaN(points[i])) {
                int at = count++;
                while (at > 0 && points[order[at - 1]] > points[i]) {
                    order[at] = order[at - 1];
                    at--;
                }
                order[at] = i;
            }
        }
        int[] there = new int[count];
        System.arraycopy(order, 0, there, 0, count);
        return there;
    }
}
