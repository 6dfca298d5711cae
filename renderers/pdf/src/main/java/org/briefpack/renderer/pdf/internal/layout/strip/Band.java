package org.briefpack.renderer.pdf.internal.layout.strip;

import java.util.ArrayList;
import java.util.List;

/** Divides rows of a table that cells tie together by reaching over several of them. */
final class Band {
    private static final double ROUNDING = 0.01;

    private Band() {}

    /**
     * Returns whether a row holds several rows of a table, whose boxes have places of their own.
     */
    static boolean isTied(Row row) {
        for (Box box : row.boxes()) {
            if (box.top() > 0 || box.height() > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Divides between two rows of the table; a cell that reaches over the place goes on below it.
     *
     * @param room height of the upper part at most
     * @return upper and lower part; empty where not even the first row fits
     */
    static List<Row> split(Row band, double room) {
        double cut = lastEdge(band, room);
        if (cut == 0) {
            return List.of();
        }
        List<Box> upper = new ArrayList<>();
        List<Box> lower = new ArrayList<>();
        double lacking = 0;
        for (Box box : band.boxes()) {
            double bottom = box.top() + box.height();
            if (bottom <= cut + ROUNDING) {
                upper.add(box);
            } else if (box.top() >= cut - ROUNDING) {
                lower.add(box.placed(box.top() - cut, box.height()));
            } else {
                double above = cut - box.top();
                double inside = above - box.inset().top() - box.inset().bottom();
                Stack.Cut parts = Stack.cut(box.strips(), inside, false);
                upper.add(box.with(parts.upper()).placed(box.top(), above));
                Box rest = box.with(parts.lower()).placed(0, bottom - cut);
                lacking = Math.max(lacking, rest.wanted() - rest.height());
                lower.add(rest);
            }
        }
        return List.of(
                new Row(upper, cut, band.splitAbove(), false),
                rest(lower, band.height() - cut, lacking, band.splitAbove()));
    }

    /** Returns the lowest edge between two rows that lies within a height; 0 where none does. */
    private static double lastEdge(Row band, double room) {
        double edge = 0;
        for (Box box : band.boxes()) {
            if (box.top() <= room + ROUNDING) {
                edge = Math.max(edge, box.top());
            }
        }
        return edge;
    }

    /** Returns the lower part; its last row grows by what a cell's rest needs more. */
    private static Row rest(List<Box> boxes, double height, double lacking, double splitAbove) {
        boolean single = true;
        for (Box box : boxes) {
            single &= box.top() == 0 && box.height() >= height - ROUNDING;
        }
        List<Box> grown = new ArrayList<>(boxes.size());
        for (Box box : boxes) {
            boolean last = box.top() + box.height() >= height - ROUNDING;
            double more = last ? Math.max(0, lacking) : 0;
            // A single row is one like any other, and may be divided between its lines.
            grown.add(single ? box.placed(0, 0) : box.placed(box.top(), box.height() + more));
        }
        return single
                ? Row.of(grown, splitAbove)
                : new Row(grown, height + Math.max(0, lacking), splitAbove, false);
    }
}
