package org.briefpack.renderer.pdf.internal.layout.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.briefpack.renderer.pdf.internal.layout.strip.Outline;

/** Parallel lines inside a form. */
final class Hatch {
    private static final double DISTANCE = 2.6;
    private static final int PIECES = 8;

    private final double across;
    private final double down;
    private final List<double[]> corners = new ArrayList<>();

    /**
     * Prepares to rule lines.
     *
     * @param angle of the lines in radians; 0 is level
     */
    private Hatch(double angle) {
        this.across = Math.cos(angle);
        this.down = Math.sin(angle);
    }

    /** Returns lines at an angle, in radians, inside a form of one piece. */
    static Outline of(Outline form, double angle) {
        Hatch hatch = new Hatch(angle);
        hatch.flatten(form);
        return hatch.lines();
    }

    /** Keeps corners as their places along and across the lines; curves become short pieces. */
    private void flatten(Outline form) {
        double x = 0;
        double y = 0;
        for (Outline.Step step : form.steps()) {
            switch (step) {
                case Outline.Step.Move move -> {
                    x = move.x();
                    y = move.y();
                    corner(x, y);
                }
                case Outline.Step.Line line -> {
                    x = line.x();
                    y = line.y();
                    corner(x, y);
                }
                case Outline.Step.Curve curve -> {
                    for (int i = 1; i <= PIECES; i++) {
                        double t = (double) i / PIECES;
                        corner(
                                bezier(t, x, curve.x1(), curve.x2(), curve.x()),
                                bezier(t, y, curve.y1(), curve.y2(), curve.y()));
                    }
                    x = curve.x();
                    y = curve.y();
                }
                case Outline.Step.Close close -> {}
            }
        }
    }

    private static double bezier(double t, double a, double b, double c, double d) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }

    private void corner(double x, double y) {
        corners.add(new double[] {x * across + y * down, y * across - x * down});
    }

    private Outline lines() {
        Outline lines = new Outline();
        double low = corners.stream().mapToDouble(corner -> corner[1]).min().orElse(0);
        double high = corners.stream().mapToDouble(corner -> corner[1]).max().orElse(0);
        for (double at = low + DISTANCE / 2; at < high; at += DISTANCE) {
            List<Double> crossings = crossings(at);
            for (int i = 0; i + 1 < crossings.size(); i += 2) {
                end(lines, crossings.get(i), at, true);
                end(lines, crossings.get(i + 1), at, false);
            }
        }
        return lines;
    }

    /** Returns where a line goes in and out of the form. */
    private List<Double> crossings(double at) {
        List<Double> crossings = new ArrayList<>();
        double[] from = corners.getLast();
        for (double[] to : corners) {
            if (from[1] < at != to[1] < at) {
                crossings.add(from[0] + (to[0] - from[0]) * (at - from[1]) / (to[1] - from[1]));
            }
            from = to;
        }
        Collections.sort(crossings);
        return crossings;
    }

    private void end(Outline lines, double along, double at, boolean first) {
        double x = along * across - at * down;
        double y = along * down + at * across;
        if (first) {
            lines.move(x, y);
        } else {
            lines.line(x, y);
        }
    }
}
