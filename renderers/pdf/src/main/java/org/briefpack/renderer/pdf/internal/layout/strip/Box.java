package org.briefpack.renderer.pdf.internal.layout.strip;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.theme.Colour;
import org.briefpack.renderer.pdf.internal.tag.Tag;

/**
 * One of the boxes of a {@link Row}: a card, a table cell, a column.
 *
 * @param x left edge, in points from the row's
 * @param top upper edge, in points from the row's; above 0 in a table with row spans only
 * @param width in points
 * @param height in points where the box has one of its own; 0 where it is as high as the row
 * @param inset between the edges and what is inside
 * @param paint how it is drawn
 * @param tag made present when the box is painted; may be null
 * @param strips what is inside
 */
public record Box(
        double x,
        double top,
        double width,
        double height,
        Inset inset,
        Paint paint,
        Tag tag,
        List<Strip> strips) {
    /**
     * Room between a box's edges and its content, in points.
     *
     * @param top above
     * @param right to the right
     * @param bottom below
     * @param left to the left
     */
    public record Inset(double top, double right, double bottom, double left) {
        /** No room. */
        public static final Inset NONE = new Inset(0, 0, 0, 0);

        /** Returns the same room on all sides. */
        static Inset all(double room) {
            return new Inset(room, room, room, room);
        }
    }

    /** A side of a box. */
    public enum Edge {
        /** The upper side. */
        TOP,
        /** The left side. */
        LEFT,
        /** The right side. */
        RIGHT;

        private Edge mirrored() {
            return switch (this) {
                case TOP -> TOP;
                case LEFT -> RIGHT;
                case RIGHT -> LEFT;
            };
        }
    }

    /**
     * What is drawn behind a box.
     *
     * @param ground colour; null for none
     * @param bar colour of a bar along an edge; null for none
     * @param barWidth thickness of the bar, in points
     * @param edge along which the bar lies
     * @param above colour of a thin line along the upper edge; null for none
     * @param below colour of a thin line along the lower edge; null for none
     */
    public record Paint(
            Colour ground, Colour bar, double barWidth, Edge edge, Colour above, Colour below) {
        /** Nothing drawn. */
        public static final Paint NONE = new Paint(null, null, 0, Edge.LEFT, null, null);

        /** Returns a plain ground. */
        public static Paint ground(Colour colour) {
            return new Paint(colour, null, 0, Edge.LEFT, null, null);
        }
    }

    /** Returns the same box as a mirror shows it in something of a width. */
    public Box mirrored(double around, List<Strip> content) {
        Inset turned = new Inset(inset.top(), inset.left(), inset.bottom(), inset.right());
        Paint turnedPaint =
                new Paint(
                        paint.ground(),
                        paint.bar(),
                        paint.barWidth(),
                        paint.edge().mirrored(),
                        paint.above(),
                        paint.below());
        return new Box(around - x - width, top, width, height, turned, turnedPaint, tag, content);
    }

    /** Returns the height that the content asks for. */
    public double wanted() {
        return inset.top() + Strip.height(strips) + inset.bottom();
    }

    /** Returns the same box with other content. */
    public Box with(List<Strip> other) {
        return new Box(x, top, width, height, inset, paint, tag, other);
    }

    /** Returns the same box with a place and height of its own. */
    public Box placed(double otherTop, double otherHeight) {
        return new Box(x, otherTop, width, otherHeight, inset, paint, tag, strips);
    }

    /**
     * Returns the same box with a mark in its first strip; one without height where it is empty.
     */
    Box marked(Mark mark) {
        List<Strip> all = new ArrayList<>(strips);
        if (all.isEmpty()) {
            all.add(Strip.of(new Strip.Ink(0, 0, List.of(mark), List.of())));
        } else {
            all.set(0, all.getFirst().marked(mark));
        }
        return with(all);
    }
}
