package org.briefpack.renderer.pdf.internal.layout.chart;

import org.briefpack.model.theme.Colour;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Outline;
import org.briefpack.renderer.pdf.internal.tag.Tag;

/** The points on a line of a chart: of another form for each series, every other one hollow. */
final class Point {
    private static final double RADIUS = 2.3;
    private static final double LINE = 1.2;
    private static final int ROUND = 0;

    private Point() {}

    /** Returns the point of the series that so many stand before. */
    static Mark of(int index, double x, double y, Colour colour, Colour paper, Tag tag) {
        Colour inside = index % 2 == 1 ? paper : colour;
        return new Mark.Shape(0, 0, outline(index / 2 % 4, x, y), inside, colour, LINE, tag);
    }

    private static Outline outline(int kind, double x, double y) {
        if (kind == ROUND) {
            return Outline.ellipse(x, y, RADIUS, RADIUS);
        }
        // A diamond, a triangle, a square: each of them about as large as the round point.
        int corners = new int[] {4, 3, 4}[kind - 1];
        double turn = kind == 3 ? Math.PI / 4 : 0;
        Outline outline = new Outline();
        for (int i = 0; i < corners; i++) {
            double angle = turn + i * 2 * Math.PI / corners;
            double px = x + Math.sin(angle) * RADIUS * 1.3;
            double py = y - Math.cos(angle) * RADIUS * 1.3;
            if (i == 0) {
                outline.move(px, py);
            } else {
                outline.line(px, py);
            }
        }
        return outline.close();
    }
}
