package org.briefpack.renderer.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What a form is filled with (SVG 2, 13.2). */
public sealed interface Paint {
    /** Returns the same for forms that are moved and scaled so. */
    Paint placed(AffineTransform by);

    /** Returns the same for a form that reaches so far; only gradients differ by it. */
    default Paint within(Rectangle2D reach) {
        return this;
    }

    /** Returns one colour for it: a gradient's first. */
    int rgb();

    /**
     * One colour.
     *
     * @param rgb eight bits each, red highest
     */
    record Plain(int rgb) implements Paint {
        @Override
        public Paint placed(AffineTransform by) {
            return this;
        }
    }

    /**
     * Colours that run into each other, along a line or from a point outwards; beyond its ends the
     * last colour goes on.
     *
     * @param round whether it runs from a point outwards
     * @param x1 start, or centre
     * @param y1 start, or centre
     * @param x2 end of the line; where round, the point within from which it runs
     * @param y2 end of the line; where round, the point within from which it runs
     * @param radius above 0 where round
     * @param boxed whether units are shares of the form's own box
     * @param place from the gradient's units to the drawing's, or to shares of the box
     * @param stops at least two, in rising order
     */
    record Gradient(
            boolean round,
            double x1,
            double y1,
            double x2,
            double y2,
            double radius,
            boolean boxed,
            AffineTransform place,
            List<Stop> stops)
            implements Paint {
        @Override
        public Paint placed(AffineTransform by) {
            return boxed ? this : with(by);
        }

        @Override
        public Paint within(Rectangle2D reach) {
            if (!boxed) {
                return this;
            }
            AffineTransform box =
                    new AffineTransform(
                            reach.getWidth(), 0, 0, reach.getHeight(), reach.getX(), reach.getY());
            return with(box);
        }

        private Gradient with(AffineTransform outer) {
            AffineTransform all = new AffineTransform(outer);
            all.concatenate(place);
            return new Gradient(round, x1, y1, x2, y2, radius, false, all, stops);
        }

        @Override
        public int rgb() {
            return stops.getFirst().rgb();
        }
    }

    /**
     * A colour on the way.
     *
     * @param at 0 at the start to 1 at the end
     * @param rgb eight bits each, red highest
     */
    record Stop(double at, int rgb) {}
}
