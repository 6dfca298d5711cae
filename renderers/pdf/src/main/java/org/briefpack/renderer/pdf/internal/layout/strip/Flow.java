package org.briefpack.renderer.pdf.internal.layout.strip;

import java.util.ArrayList;
import java.util.List;

/** Collects strips one below the other; the larger of two neighbours' spaces counts. */
public final class Flow {
    private final List<Strip> strips = new ArrayList<>();
    private double after;
    private boolean keepNext;
    private boolean pageNext;

    /** Adds a strip with the space that it wants above it. */
    public void add(Strip.Content content, double before, boolean glued) {
        add(content, before, glued, List.of());
    }

    /** Adds a strip that starts pages with a repeated head. */
    public void add(Strip.Content content, double before, boolean glued, List<Strip> head) {
        double gap = Math.max(after, before);
        strips.add(
                new Strip(content, gap, (glued || keepNext) && !pageNext, pageNext, false, head));
        after = 0;
        keepNext = false;
        pageNext = false;
    }

    /** Adds what another flow collected, with its spaces. */
    public void addAll(List<Strip> others, double before) {
        for (int i = 0; i < others.size(); i++) {
            Strip strip = others.get(i);
            if (strip.newPage()) {
                newPage();
            }
            boolean first = i == 0;
            add(strip.content(), first ? before : strip.gap(), strip.glued(), strip.head());
        }
    }

    /** Asks for space below what was added last. */
    public void space(double points) {
        after = Math.max(after, points);
    }

    /** Keeps what was added last on one page with what comes next. */
    public void keepNext() {
        keepNext = !strips.isEmpty();
    }

    /** Starts a page with what comes next. */
    public void newPage() {
        pageNext = !strips.isEmpty();
    }

    /** Returns whether what was added last is kept with what comes next. */
    public boolean isKept() {
        return keepNext;
    }

    /** Returns whether nothing was added. */
    public boolean isEmpty() {
        return strips.isEmpty();
    }

    /** Returns the strips so far; they may be changed. */
    public List<Strip> strips() {
        return strips;
    }

    /** Returns the space asked for below the last strip. */
    public double after() {
        return after;
    }
}
