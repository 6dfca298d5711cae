package org.briefpack.renderer.pdf.internal.layout.strip;

import java.util.ArrayList;
import java.util.List;

/**
 * Boxes side by side.
 *
 * @param boxes from left to right
 * @param height of the row, in points
 * @param splitAbove height above which a page may end inside the row; infinite for never
 * @param flowing whether the boxes are columns of one text, read to the end of the last one before
 *     the next page's first
 */
public record Row(List<Box> boxes, double height, double splitAbove, boolean flowing)
        implements Strip.Content {
    /** Returns a row that is as high as its highest box asks for. */
    public static Row of(List<Box> boxes, double splitAbove) {
        double height = 0;
        for (Box box : boxes) {
            height = Math.max(height, box.top() + Math.max(box.height(), box.wanted()));
        }
        return new Row(List.copyOf(boxes), height, splitAbove, false);
    }

    /** Returns columns of about equal height that one text flows through. */
    public static Row flowing(List<Box> columns, List<Strip> text) {
        double share = Strip.height(text) / columns.size();
        List<Box> filled = new ArrayList<>(columns.size());
        int from = 0;
        double used = 0;
        for (int c = 0; c < columns.size(); c++) {
            int to = from;
            boolean last = c == columns.size() - 1;
            while (to < text.size()) {
                int end = group(text, to);
                double height = height(text, to, end);
                if (!last && used + height / 2 > share * (c + 1)) {
                    break;
                }
                used += height;
                to = end;
            }
            filled.add(columns.get(c).with(List.copyOf(text.subList(from, to))));
            from = to;
        }
        Row row = of(filled, 0);
        return new Row(row.boxes(), row.height(), 0, true);
    }

    /** Returns where strips that are kept together with a first one end. */
    private static int group(List<Strip> text, int first) {
        int end = first + 1;
        while (end < text.size() && text.get(end).glued()) {
            end++;
        }
        return end;
    }

    private static double height(List<Strip> text, int from, int to) {
        double height = 0;
        for (Strip strip : text.subList(from, to)) {
            height += strip.gap() + strip.content().height();
        }
        return height;
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
        if (flowing) {
            return flow(room);
        }
        if (Band.isTied(this)) {
            return Band.split(this, room);
        }
        List<Box> upper = new ArrayList<>();
        List<Box> lower = new ArrayList<>();
        boolean some = false;
        boolean more = false;
        for (Box box : boxes) {
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

    /** Fills the columns of this page to the foot, and shares the rest out on the next. */
    private List<Row> flow(double room) {
        List<Strip> rest = new ArrayList<>();
        boxes.forEach(box -> rest.addAll(box.strips()));
        List<Box> upper = new ArrayList<>(boxes.size());
        List<Strip> left = rest;
        for (Box box : boxes) {
            Stack.Cut cut = Stack.cut(left, room, false);
            upper.add(box.with(List.copyOf(cut.upper())));
            left = cut.lower();
        }
        if (left.isEmpty() || left.size() == rest.size()) {
            return List.of();
        }
        Row full = of(upper, 0);
        return List.of(
                new Row(full.boxes(), full.height(), 0, true), flowing(boxes, List.copyOf(left)));
    }

    /** Returns the same with a mark in its first box; the mark alone where there is no box. */
    Strip.Content marked(Mark mark) {
        if (boxes.isEmpty()) {
            return new Strip.Ink(height, height, List.of(mark), List.of());
        }
        List<Box> all = new ArrayList<>(boxes);
        all.set(0, all.getFirst().marked(mark));
        return new Row(all, height, splitAbove, flowing);
    }
}
