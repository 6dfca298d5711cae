package org.briefpack.renderer.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Collects strips one below the other; the larger of two neighbours' spaces counts. */
final class Flow {
    private final List<Strip> strips = new ArrayList<>();
    private double after;
    private boolean keepNext;
    private boolean pageNext;

    /** Adds a strip with the space that it wants above it. */
    void add(Strip.Content content, double before, boolean glued) {
        add(content, before, glued, List.of());
    }

    /** Adds a strip that starts pages with a repeated head. */
    void add(Strip.Content content, double before, boolean glued, List<Strip> head) {
        double gap = Math.max(after, before);
        strips.add(
                new Strip(content, gap, (glued || keepNext) && !pageNext, pageNext, false, head));
        after = 0;
        keepNext = false;
        pageNext = false;
    }

    /** Adds what another flow collected, with its spaces. */
    void addAll(List<Strip> others, double before) {
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
    void space(double points) {
        after = Math.max(after, points);
    }

    /** Keeps what was added last on one page with what comes next. */
    void keepNext() {
        keepNext = !strips.isEmpty();
    }

    /** Starts a page with what comes next. */
    void newPage() {
        pageNext = !strips.isEmpty();
    }

    /** Returns whether what was added last is kept with what comes next. */
    boolean isKept() {
        return keepNext;
    }

    boolean isEmpty() {
        return strips.isEmpty();
    }

    List<Strip> strips() {
        return strips;
    }

    /** Returns the space asked for below the last strip. */
    double after() {
        return after;
    }
}
