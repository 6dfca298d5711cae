package org.briefpack.renderer.pdf.internal.layout.strip;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two possible page breaks.
 *
 * @param content what is in it
 * @param gap space above, in points; left out at the top of a page or box
 * @param glued whether no page may end just above it
 * @param newPage whether a page starts with it
 * @param again whether it was shown before and is page furniture now: a repeated table header
 * @param head strips that are shown again where a page starts with this one; may be empty
 */
public record Strip(
        Content content,
        double gap,
        boolean glued,
        boolean newPage,
        boolean again,
        List<Strip> head) {
    /** What a strip holds. */
    public sealed interface Content permits Ink, Row {
        /** Returns the height in points. */
        double height();

        /** Returns the strips of all footnotes called for in it. */
        List<Strip> notes();
    }

    /**
     * What is never divided: a line of text, a chart.
     *
     * @param height in points
     * @param baseline of its first text, from the top; its height where there is none
     * @param marks what is painted
     * @param notes strips of the footnotes called for
     */
    public record Ink(double height, double baseline, List<Mark> marks, List<Strip> notes)
            implements Content {}

    /** Returns an undivided strip without further conditions. */
    public static Strip of(Content content) {
        return new Strip(content, 0, false, false, false, List.of());
    }

    /** Returns the same with another space above. */
    public Strip withGap(double other) {
        return new Strip(content, other, glued, newPage, again, head);
    }

    /** Returns the same kept with what stands above. */
    public Strip kept() {
        return new Strip(content, gap, true, newPage, again, head);
    }

    /** Returns the same with other content. */
    public Strip with(Content other) {
        return new Strip(other, gap, glued, newPage, again, head);
    }

    /** Returns the same with one more mark on it. */
    public Strip marked(Mark mark) {
        return with(
                switch (content) {
                    case Ink ink -> {
                        List<Mark> marks = new ArrayList<>(ink.marks().size() + 1);
                        marks.add(mark);
                        marks.addAll(ink.marks());
                        yield new Ink(ink.height(), ink.baseline(), marks, ink.notes());
                    }
                    case Row row -> row.marked(mark);
                });
    }

    /** Returns the same as page furniture at the top of a page. */
    public Strip repeated() {
        return new Strip(content, 0, false, false, true, List.of());
    }

    /** Returns the height of strips one below the other; the first one's gap is left out. */
    public static double height(List<Strip> strips) {
        double height = 0;
        for (int i = 0; i < strips.size(); i++) {
            height += strips.get(i).content().height() + (i == 0 ? 0 : strips.get(i).gap());
        }
        return height;
    }
}
