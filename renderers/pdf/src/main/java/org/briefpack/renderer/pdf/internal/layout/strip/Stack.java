package org.briefpack.renderer.pdf.internal.layout.strip;

import java.util.ArrayList;
import java.util.List;

/** Cuts strips that stand one below the other where a page or box ends. */
public final class Stack {
    /**
     * Strips before and after a cut.
     *
     * @param upper what fits
     * @param lower what is left, repeated heads first
     */
    public record Cut(List<Strip> upper, List<Strip> lower) {}

    private static final double ROUNDING = 0.01;

    private Stack() {}

    /**
     * Cuts strips.
     *
     * @param room height for the upper part
     * @param force whether the first strip is taken even where it does not fit
     */
    public static Cut cut(List<Strip> strips, double room, boolean force) {
        return cut(strips, room, force, true);
    }

    /**
     * Cuts strips.
     *
     * @param room height for the upper part
     * @param force whether the first strip is taken even where it does not fit
     * @param part whether strips that are kept together may be parted where nothing else fits; not
     *     inside a box that can go to the next page as a whole
     */
    public static Cut cut(List<Strip> strips, double room, boolean force, boolean part) {
        double used = 0;
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            if (strip.newPage() && i > 0) {
                return at(strips, i);
            }
            double gap = i == 0 ? 0 : strip.gap();
            double height = strip.content().height();
            if (used + gap + height > room + ROUNDING) {
                return end(strips, i, room - used - gap, room, force, part);
            }
            used += gap + height;
        }
        return new Cut(strips, List.of());
    }

    /** Cuts inside the strip that does not fit, or above it, or further up. */
    private static Cut end(
            List<Strip> strips, int i, double left, double room, boolean force, boolean part) {
        boolean stuck = force && !shows(strips, i);
        Strip strip = strips.get(i);
        if (strip.content() instanceof Row row
                && (stuck || row.height() > Math.min(row.splitAbove(), room))) {
            // Boxes in boxes of a row that has a page to itself may be parted as well.
            boolean inner = part && !force && !shows(strips, i);
            List<Row> parts = row.split(left, stuck || inner);
            if (!parts.isEmpty()) {
                return inside(strips, i, parts);
            }
        }
        if (stuck && i > 0) {
            // The repeated head leaves no room for what it heads.
            return cut(strips.subList(i, strips.size()), room, true);
        }
        int cut = i;
        while (cut > 0 && strips.get(cut).glued()) {
            cut--;
        }
        if (shows(strips, cut)) {
            return at(strips, cut);
        }
        if (!part) {
            return at(strips, 0);
        }
        // All is kept together and does not fit: better to part it than to leave the page.
        return at(strips, stuck ? i + 1 : shows(strips, i) ? i : 0);
    }

    /** Returns whether anything but repeated heads stands before a strip. */
    private static boolean shows(List<Strip> strips, int end) {
        return end > 0 && !strips.get(end - 1).again();
    }

    private static Cut inside(List<Strip> strips, int i, List<Row> parts) {
        Strip strip = strips.get(i);
        List<Strip> upper = new ArrayList<>(strips.subList(0, i));
        upper.add(strip.with(parts.get(0)));
        List<Strip> lower = new ArrayList<>(strip.head());
        lower.add(new Strip(parts.get(1), 0, false, false, false, strip.head()));
        lower.addAll(strips.subList(i + 1, strips.size()));
        return new Cut(upper, lower);
    }

    private static Cut at(List<Strip> strips, int i) {
        List<Strip> rest = strips.subList(i, strips.size());
        if (i == 0 || rest.isEmpty() || rest.getFirst().head().isEmpty()) {
            return new Cut(strips.subList(0, i), rest);
        }
        List<Strip> lower = new ArrayList<>(rest.getFirst().head());
        lower.addAll(rest);
        return new Cut(strips.subList(0, i), lower);
    }
}
