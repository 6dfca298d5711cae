package org.briefpack.renderer.pdf.internal.layout.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills the pages of a sheet to their feet: what is left at the foot is shared out among the spaces
 * between what stands on the page, the wide ones getting more of it than the narrow ones.
 */
final class Spread {
    /** No space becomes more than so many times as wide: beyond that a page falls apart. */
    private static final double WIDEST = 3;

    /** A last page that is emptier than this ends where its text ends. */
    private static final double SHORT = 0.75;

    private Spread() {}

    /**
     * Returns pages with their spaces widened; those with footnotes, which stand at the foot
     * already, stay as they are.
     *
     * @param room height of the text area in points
     */
    static List<Page> pages(List<Page> pages, double room) {
        List<Page> spread = new ArrayList<>(pages.size());
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            boolean ends = i == pages.size() - 1 && page.used() < room * SHORT;
            spread.add(ends || page.notesFrom() > 0 ? page : page(page, room));
        }
        return spread;
    }

    private static Page page(Page page, double room) {
        double gaps = 0;
        for (int i = 1; i < page.placed().size(); i++) {
            gaps += gap(page, i);
        }
        double left = room - page.used();
        if (gaps <= 0 || left <= 0) {
            return page;
        }
        double share = Math.min(WIDEST - 1, left / gaps);
        List<Page.Placed> placed = new ArrayList<>(page.placed().size());
        double down = 0;
        for (int i = 0; i < page.placed().size(); i++) {
            Page.Placed one = page.placed().get(i);
            down += i == 0 ? 0 : gap(page, i) * share;
            placed.add(new Page.Placed(one.strip(), one.y() + down));
        }
        return new Page(placed, 0, page.used() + down);
    }

    /** Returns the space above the strip at an index. */
    private static double gap(Page page, int index) {
        Page.Placed above = page.placed().get(index - 1);
        double end = above.y() + above.strip().content().height();
        return Math.max(0, page.placed().get(index).y() - end);
    }
}
