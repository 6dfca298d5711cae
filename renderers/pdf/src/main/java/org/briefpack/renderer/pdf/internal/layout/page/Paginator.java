package org.briefpack.renderer.pdf.internal.layout.page;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.renderer.pdf.internal.layout.strip.Stack;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;

/** Fills pages with strips, from the first to the last, and puts footnotes at the foot. */
public final class Paginator {
    private static final double NOTE_GAP = 10;
    private static final double NOTE_SHARE = 0.5;

    private final double room;
    private final List<Strip> source;
    private int next;
    private List<Strip> pending = List.of();
    private List<Strip> notes = new ArrayList<>();

    private Paginator(List<Strip> source, double room) {
        this.source = source;
        this.room = room;
    }

    /**
     * Divides strips into pages.
     *
     * @param room height of the text area in points
     * @return at least one page
     */
    public static List<Page> pages(List<Strip> strips, double room) {
        Paginator paginator = new Paginator(strips, room);
        List<Page> pages = new ArrayList<>();
        do {
            pages.add(paginator.page());
        } while (paginator.more());
        return pages;
    }

    private boolean more() {
        return next < source.size() || !pending.isEmpty() || !notes.isEmpty();
    }

    private Page page() {
        List<Strip> window = window();
        double carried = Math.min(noteHeight(notes), room * NOTE_SHARE);
        double free = room - carried;
        Stack.Cut cut = Stack.cut(window, free, true);
        List<Strip> called = called(cut.upper());
        for (int i = 0; i < 3 && !called.isEmpty(); i++) {
            double wanted = Math.min(noteHeight(called) + carried, room * NOTE_SHARE);
            Stack.Cut again = Stack.cut(window, room - wanted, true);
            if (again.upper().size() == cut.upper().size()) {
                break;
            }
            cut = again;
            called = called(cut.upper());
        }
        pending = List.copyOf(cut.lower());
        notes.addAll(called);
        return fill(cut.upper());
    }

    /** Returns enough strips to fill a page, and one more. */
    private List<Strip> window() {
        List<Strip> window = new ArrayList<>(pending);
        double height = Strip.height(window);
        while (next < source.size() && height <= room) {
            Strip strip = source.get(next++);
            height += strip.gap() + strip.content().height();
            window.add(strip);
        }
        return window;
    }

    private static List<Strip> called(List<Strip> strips) {
        List<Strip> called = new ArrayList<>();
        for (Strip strip : strips) {
            if (!strip.again()) {
                called.addAll(strip.content().notes());
            }
        }
        return called;
    }

    private static double noteHeight(List<Strip> notes) {
        return notes.isEmpty() ? 0 : NOTE_GAP + Strip.height(notes);
    }

    private Page fill(List<Strip> strips) {
        List<Page.Placed> placed = new ArrayList<>(strips.size());
        double y = place(strips, 0, placed);
        if (notes.isEmpty()) {
            return new Page(placed, 0, y);
        }
        double left = Math.max(room - y - NOTE_GAP, room * (1 - NOTE_SHARE) - NOTE_GAP);
        Stack.Cut cut = Stack.cut(notes, left, strips.isEmpty());
        notes = new ArrayList<>(cut.lower());
        if (cut.upper().isEmpty()) {
            return new Page(placed, 0, y);
        }
        double from = room - Strip.height(cut.upper());
        place(cut.upper(), from, placed);
        return new Page(placed, from - NOTE_GAP / 2, room);
    }

    private static double place(List<Strip> strips, double from, List<Page.Placed> placed) {
        double y = from;
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            y += i == 0 ? 0 : strip.gap();
            placed.add(new Page.Placed(strip, y));
            y += strip.content().height();
        }
        return y;
    }
}
