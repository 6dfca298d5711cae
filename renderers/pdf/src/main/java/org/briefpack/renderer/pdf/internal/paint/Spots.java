package org.briefpack.renderer.pdf.internal.paint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.renderer.pdf.internal.layout.page.Layout;
import org.briefpack.renderer.pdf.internal.layout.page.Page;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;

/** On which page and how far down every named place lies. */
final class Spots {
    /**
     * A place.
     *
     * @param page number, from 1
     * @param y in points from the top of the paper
     */
    record Spot(int page, double y) {}

    private final Map<String, Spot> spots = new HashMap<>();

    Spots(Layout layout) {
        List<Page> pages = layout.pages();
        for (int i = 0; i < pages.size(); i++) {
            int number = i + 1;
            Walk.page(
                    layout,
                    pages.get(i),
                    new Walk.Visitor() {
                        @Override
                        public void mark(Mark mark, double x, double y, boolean again) {
                            if (mark instanceof Mark.Anchor anchor && !again) {
                                spots.putIfAbsent(anchor.id(), new Spot(number, y + anchor.y()));
                            }
                        }
                    });
        }
    }

    /** Returns where a place lies; null where there is no such place. */
    Spot of(String id) {
        return spots.get(id);
    }
}
