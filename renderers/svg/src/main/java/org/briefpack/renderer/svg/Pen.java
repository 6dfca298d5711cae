package org.briefpack.renderer.svg;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * What lines are drawn with (SVG 2, 13.5).
 *
 * @param width in user units
 * @param cap as in {@link BasicStroke}
 * @param join as in {@link BasicStroke}
 * @param miter how far a sharp corner may reach, in widths, at least 1
 * @param dashes lengths of dashes and gaps in turn; null for a line without
 * @param offset where the dashes start
 */
record Pen(double width, int cap, int join, double miter, float[] dashes, double offset) {
    static final Pen FIRST = new Pen(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, null, 0);

    /** More dashes than these on one line are a mistake, or meant to keep a program busy. */
    private static final double MOST_DASHES = 5_000;

    Pen child(UnaryOperator<String> property, Length around) {
        String dashes = Look.text(property, "stroke-dasharray", "");
        return new Pen(
                around.of(property.apply("stroke-width"), Length.Way.NEITHER, width),
                switch (Look.text(property, "stroke-linecap", "")) {
                    case "butt" -> BasicStroke.CAP_BUTT;
                    case "round" -> BasicStroke.CAP_ROUND;
                    case "square" -> BasicStroke.CAP_SQUARE;
                    default -> cap;
                },
                switch (Look.text(property, "stroke-linejoin", "")) {
                    case "miter" -> BasicStroke.JOIN_MITER;
                    case "round" -> BasicStroke.JOIN_ROUND;
                    case "bevel" -> BasicStroke.JOIN_BEVEL;
                    default -> join;
                },
                Math.max(1, Look.number(property, "stroke-miterlimit", miter)),
                dashes.isEmpty() ? this.dashes : lengths(dashes, around),
                around.of(property.apply("stroke-dashoffset"), Length.Way.NEITHER, offset));
    }

    /** Returns null for what means a line without gaps. */
    private static float[] lengths(String text, Length around) {
        float[] lengths = new float[64];
        int count = 0;
        double sum = 0;
        for (String part : text.strip().split("[\\s,]+")) {
            double length = around.of(part, Length.Way.NEITHER, -1);
            if (length < 0 || count == lengths.length / 2) {
                return null;
            }
            sum += length;
            lengths[count++] = (float) length;
        }
        if (!(sum > 0)) {
            return null;
        }
        if (count % 2 == 1) {
            System.arraycopy(lengths, 0, lengths, count, count);
            count *= 2;
        }
        return Arrays.copyOf(lengths, count);
    }

    /** Returns the form of the ink along a shape. */
    Shape ink(Shape shape) {
        float[] gaps = dashes != null && length(shape) / period() < MOST_DASHES ? dashes : null;
        double start = gaps == null || !Double.isFinite(offset) ? 0 : offset % period();
        // Dashes cannot start before a line does.
        float phase = (float) (start < 0 ? start + period() : start);
        return new BasicStroke((float) width, cap, join, (float) miter, gaps, phase)
                .createStrokedShape(shape);
    }

    private double period() {
        double sum = 0;
        for (float length : dashes) {
            sum += length;
        }
        return sum;
    }

    /** An estimate from above: along the control points. */
    private static double length(Shape shape) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        double sum = 0;
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            int points =
                    switch (steps.currentSegment(at)) {
                        case PathIterator.SEG_QUADTO -> 2;
                        case PathIterator.SEG_CUBICTO -> 3;
                        case PathIterator.SEG_CLOSE -> 0;
                        default -> 1;
                    };
            for (int i = 0; i < points; i++) {
                sum += Math.hypot(at[2 * i] - x, at[2 * i + 1] - y);
                x = at[2 * i];
                y = at[2 * i + 1];
            }
        }
        return sum;
    }
}
