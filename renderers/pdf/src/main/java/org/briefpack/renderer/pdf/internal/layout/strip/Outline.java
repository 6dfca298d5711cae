package org.briefpack.renderer.pdf.internal.layout.strip;

import java.util.ArrayList;
import java.util.List;

/** A form made of lines and curves; y grows downwards. */
public final class Outline {
    /** One step of the pen. */
    public sealed interface Step {
        /**
         * Lifts the pen and puts it down.
         *
         * @param x where
         * @param y where
         */
        record Move(double x, double y) implements Step {}

        /**
         * Draws straight.
         *
         * @param x where to
         * @param y where to
         */
        record Line(double x, double y) implements Step {}

        /**
         * Draws a cubic Bézier curve.
         *
         * @param x1 first control point
         * @param y1 first control point
         * @param x2 second control point
         * @param y2 second control point
         * @param x where to
         * @param y where to
         */
        record Curve(double x1, double y1, double x2, double y2, double x, double y)
                implements Step {}

        /** Draws back to where the pen was put down. */
        record Close() implements Step {}
    }

    /** Control points at this share of the radius make a quarter of a circle. */
    private static final double CIRCLE = 0.5522847498;

    private final List<Step> steps = new ArrayList<>();

    /** Starts without a step. */
    public Outline() {}

    /** Returns the steps in order. */
    public List<Step> steps() {
        return steps;
    }

    /** Puts the pen down. */
    public Outline move(double x, double y) {
        steps.add(new Step.Move(x, y));
        return this;
    }

    /** Draws straight. */
    public Outline line(double x, double y) {
        steps.add(new Step.Line(x, y));
        return this;
    }

    /** Draws a cubic Bézier curve. */
    public Outline curve(double x1, double y1, double x2, double y2, double x, double y) {
        steps.add(new Step.Curve(x1, y1, x2, y2, x, y));
        return this;
    }

    /** Closes the form. */
    public Outline close() {
        steps.add(new Step.Close());
        return this;
    }

    /** Returns the same form on the other side of its upright axis. */
    Outline mirrored() {
        Outline turned = new Outline();
        for (Step step : steps) {
            switch (step) {
                case Step.Move m -> turned.move(-m.x(), m.y());
                case Step.Line l -> turned.line(-l.x(), l.y());
                case Step.Curve c -> turned.curve(-c.x1(), c.y1(), -c.x2(), c.y2(), -c.x(), c.y());
                case Step.Close c -> turned.close();
            }
        }
        return turned;
    }

    /** Returns the same form in another size, larger than 1 for larger. */
    Outline scaled(double k) {
        Outline other = new Outline();
        for (Step step : steps) {
            switch (step) {
                case Step.Move m -> other.move(m.x() * k, m.y() * k);
                case Step.Line l -> other.line(l.x() * k, l.y() * k);
                case Step.Curve c ->
                        other.curve(
                                c.x1() * k,
                                c.y1() * k,
                                c.x2() * k,
                                c.y2() * k,
                                c.x() * k,
                                c.y() * k);
                case Step.Close c -> other.close();
            }
        }
        return other;
    }

    /** Returns an ellipse. */
    public static Outline ellipse(double cx, double cy, double rx, double ry) {
        double kx = rx * CIRCLE;
        double ky = ry * CIRCLE;
        return new Outline()
                .move(cx + rx, cy)
                .curve(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry)
                .curve(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy)
                .curve(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry)
                .curve(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy)
                .close();
    }

    /** Returns a rectangle with round corners. */
    public static Outline rectangle(double x, double y, double w, double h, double radius) {
        double r = Math.min(radius, Math.min(w, h) / 2);
        double k = r * (1 - CIRCLE);
        return new Outline()
                .move(x + r, y)
                .line(x + w - r, y)
                .curve(x + w - k, y, x + w, y + k, x + w, y + r)
                .line(x + w, y + h - r)
                .curve(x + w, y + h - k, x + w - k, y + h, x + w - r, y + h)
                .line(x + r, y + h)
                .curve(x + k, y + h, x, y + h - k, x, y + h - r)
                .line(x, y + r)
                .curve(x, y + k, x + k, y, x + r, y)
                .close();
    }

    /** Returns a rectangle from the origin with round corners at its foot only. */
    public static Outline roundedBelow(double w, double h, double radius) {
        double k = radius * (1 - CIRCLE);
        return new Outline()
                .move(0, 0)
                .line(w, 0)
                .line(w, h - radius)
                .curve(w, h - k, w - k, h, w - radius, h)
                .line(radius, h)
                .curve(k, h, 0, h - k, 0, h - radius)
                .close();
    }

    /**
     * Returns a slice of a pie.
     *
     * @param from angle in radians, clockwise from the top
     * @param to end angle, above the first
     */
    public static Outline slice(double cx, double cy, double radius, double from, double to) {
        Outline outline = new Outline().move(cx, cy);
        outline.line(cx + radius * Math.sin(from), cy - radius * Math.cos(from));
        int parts = (int) Math.max(1, Math.ceil((to - from) / (Math.PI / 2) - 1e-9));
        double step = (to - from) / parts;
        double k = 4.0 / 3 * Math.tan(step / 4) * radius;
        for (int i = 0; i < parts; i++) {
            double a = from + i * step;
            double b = a + step;
            outline.curve(
                    cx + radius * Math.sin(a) + k * Math.cos(a),
                    cy - radius * Math.cos(a) + k * Math.sin(a),
                    cx + radius * Math.sin(b) - k * Math.cos(b),
                    cy - radius * Math.cos(b) - k * Math.sin(b),
                    cx + radius * Math.sin(b),
                    cy - radius * Math.cos(b));
        }
        return outline.close();
    }
}
