package org.briefpack.renderer.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Boxes side by side.
 *
 * @param boxes from left to right
 * @param height of the row, in points
 * @param splitAbove height above which a page may end inside the row; infinite for never
 */
public record Row(List<Box> boxes, double height, double splitAbove) implements Strip.Content {
    /** Returns a row that is as high as its highest box asks for. */
    static Row of(List<Box> boxes, double splitAbove) {
        double height = 0;
        for (Box box : boxes) {
            height = Math.max(height, box.top() + Math.max(box.height(), box.wanted()));
        }
        return new Row(List.copyOf(boxes), height, splitAbove);
    }

    @Override
    public List<Strip> notes() {
        List<Strip> notes = new ArrayList<>(0);
        for (Box box : boxes) {
            for (Strip strip : box.strips()) {
                notes.addAll(strip.content().notes());
            }
        }
        return notes;
    }

    /**
     * Divides the row.
     *
     * @param room height of the upper part at most
     * @param part whether what is kept together may be parted: the row has a page to itself
     * @return upper and lower part; empty where no box has anything that fits
     */
    List<Row> split(double room, boolean part) {
        List<Box> upper = new ArrayList<>();
        List<Box> lower = new ArrayList<>();
        boolean some = false;
        boolean more = false;
        for (Box box : boxes) {
            if (box.top() > 0 || box.height() > 0) {
                return List.of();
            }
            double inside = room - box.inset().top() - box.inset().bottom();
            Stack.Cut cut = Stack.cut(box.strips(), inside, false, part);
            some |= !cut.upper().isEmpty();
            more |= !cut.lower().isEmpty();
            upper.add(box.with(cut.upper()));
            lower.add(box.with(cut.lower()));
        }
        return some && more
                ? List.of(Row.of(upper, splitAbove), Row.of(lower, splitAbove))
                : List.of();
    }
}
