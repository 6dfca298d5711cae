package org.briefpack.renderer.pdf.internal.layout.page;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.renderer.pdf.internal.layout.strip.Box;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Row;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;

/**
 * Turns pages round for languages that are read from right to left: what began at the left begins
 * at the right. Words, pictures and the order of reading stay as they are.
 */
final class Mirror {
    private Mirror() {}

    /** Returns pages turned round in a text area of a width. */
    static List<Page> pages(List<Page> pages, double width) {
        List<Page> turned = new ArrayList<>(pages.size());
        for (Page page : pages) {
            List<Page.Placed> placed = new ArrayList<>(page.placed().size());
            for (Page.Placed one : page.placed()) {
                placed.add(new Page.Placed(strip(one.strip(), width), one.y()));
            }
            turned.add(new Page(placed, page.notesFrom(), page.used()));
        }
        return turned;
    }

    /** Returns strips turned round in something of a width. */
    static List<Strip> strips(List<Strip> strips, double width) {
        List<Strip> turned = new ArrayList<>(strips.size());
        for (Strip strip : strips) {
            turned.add(strip(strip, width));
        }
        return turned;
    }

    private static Strip strip(Strip strip, double width) {
        return strip.with(
                switch (strip.content()) {
                    case Strip.Ink ink -> ink(ink, width);
                    case Row row -> row(row, width);
                });
    }

    private static Strip.Ink ink(Strip.Ink ink, double width) {
        List<Mark> marks = new ArrayList<>(ink.marks().size());
        for (Mark mark : ink.marks()) {
            marks.add(mark.mirrored(width));
        }
        return new Strip.Ink(ink.height(), ink.baseline(), marks, ink.notes());
    }

    private static Row row(Row row, double width) {
        List<Box> boxes = new ArrayList<>(row.boxes().size());
        for (Box box : row.boxes()) {
            double inside = box.width() - box.inset().left() - box.inset().right();
            boxes.add(box.mirrored(width, strips(box.strips(), inside)));
        }
        return new Row(boxes, row.height(), row.splitAbove(), row.flowing());
    }
}
