package org.briefpack.renderer.pdf.internal.paint;

import java.util.List;
import org.briefpack.renderer.pdf.internal.layout.page.Layout;
import org.briefpack.renderer.pdf.internal.layout.page.Page;
import org.briefpack.renderer.pdf.internal.layout.strip.Box;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Row;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;

/** Goes through all that stands on a page, in reading order. */
final class Walk {
    /** Is shown what stands on a page. */
    interface Visitor {
        /**
         * Takes a mark.
         *
         * @param x where its strip's left upper corner lies, from the paper's
         * @param y where its strip's left upper corner lies, from the paper's
         * @param again whether it was shown before and is page furniture now
         */
        default void mark(Mark mark, double x, double y, boolean again) {}

        /** Takes a box before what is in it; places are those of its corner. */
        default void box(Box box, double x, double y, double height, boolean again) {}
    }

    private Walk() {}

    static void page(Layout layout, Page page, Visitor visitor) {
        for (Page.Placed placed : page.placed()) {
            strip(
                    placed.strip(),
                    layout.sheet().left(),
                    layout.sheet().top() + placed.y(),
                    placed.strip().again(),
                    visitor);
        }
    }

    static void strip(Strip strip, double x, double y, boolean again, Visitor visitor) {
        switch (strip.content()) {
            case Strip.Ink ink -> {
                for (Mark mark : ink.marks()) {
                    visitor.mark(mark, x, y, again);
                }
            }
            case Row row -> {
                for (Box box : row.boxes()) {
                    double height = box.height() > 0 ? box.height() : row.height() - box.top();
                    visitor.box(box, x + box.x(), y + box.top(), height, again);
                    inside(box, x, y, again, visitor);
                }
            }
        }
    }

    private static void inside(Box box, double x, double y, boolean again, Visitor visitor) {
        double left = x + box.x() + box.inset().left();
        double at = y + box.top() + box.inset().top();
        List<Strip> strips = box.strips();
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            at += i == 0 ? 0 : strip.gap();
            strip(strip, left, at, again || strip.again(), visitor);
            at += strip.content().height();
        }
    }
}
