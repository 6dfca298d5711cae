package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.document.Block;
import org.briefpack.model.theme.Accent;

/** Boxes in a row, each with a disc on its upper edge: steps with arrows, or points without. */
final class ChainSketch {
    private static final double DISC = 44;
    private static final double INSET = 14;
    private static final int MOST = 6;
    private static final double WRITING = 84;
    private static final String PENCIL = "pencil-square";

    private ChainSketch() {}

    static Optional<Sketch> steps(List<Block.Entry> entries, Pen pen, Box box, String alt) {
        return row(entries, pen, box, alt, true);
    }

    /** An entry with a pencil is a line to write on, below the others. */
    static Optional<Sketch> points(List<Block.Entry> entries, Pen pen, Box box, String alt) {
        boolean written = entries.size() > 1 && entries.getLast().icon().equals(PENCIL);
        List<Block.Entry> points = entries.subList(0, entries.size() - (written ? 1 : 0));
        double below = written ? WRITING + 28 : 0;
        Optional<Sketch> row = row(points, pen, box.slice(0, box.h() - below), alt, false);
        if (row.isEmpty() || !written) {
            return row;
        }
        Box line = box.slice(box.h() - WRITING, WRITING);
        Sketch.Text text = pen.text(entries.getLast().label(), 20, true, Sketch.Ink.BRAND);
        double middle = line.y() + WRITING / 2;
        double room = Math.min(line.w() * 0.4, 240);
        Box words = new Box(line.x() + 66, line.y(), room, WRITING);
        if (!pen.fits(List.of(text), room, WRITING - 8)) {
            return Optional.empty();
        }
        pen.around(line, Sketch.Ink.SURFACE, words, List.of(text), Place.Anchor.MIDDLE);
        pen.icon(PENCIL, line.x() + 34, middle, 26, Sketch.Ink.BRAND);
        Box rule = new Box(line.x() + 66 + room, middle + 14, line.w() - room - 90, 1.5);
        pen.form(rule, Sketch.Form.RECT, Sketch.Ink.MUTED);
        List<Sketch.Part> all = new ArrayList<>(row.get().parts());
        all.addAll(pen.take(box, alt).parts());
        return Optional.of(new Sketch(box, alt, all));
    }

    private static Optional<Sketch> row(
            List<Block.Entry> entries, Pen pen, Box box, String alt, boolean arrows) {
        int count = entries.size();
        if (count == 0 || count > MOST) {
            return Optional.empty();
        }
        double gap = arrows ? 32 : 24;
        double width = (box.w() - gap * (count - 1)) / count;
        double inner = width - 2 * INSET;
        double top = DISC / 2 + 8;
        double most = box.h() - DISC / 2;
        for (double size : pen.sizes()) {
            List<List<Sketch.Text>> texts = new ArrayList<>();
            double height = 0;
            boolean fits = true;
            for (Block.Entry entry : entries) {
                List<Sketch.Text> own =
                        pen.both(entry.label(), entry.text(), size, ink(entry), Sketch.Ink.TEXT);
                fits &= pen.fits(own, inner, most - top - INSET);
                height = Math.max(height, pen.height(own, inner));
                texts.add(own);
            }
            if (fits) {
                draw(entries, texts, pen, box, Math.max(height + top + INSET, 120), arrows);
                return Optional.of(pen.take(box, alt));
            }
        }
        return Optional.empty();
    }

    private static Sketch.Ink ink(Block.Entry entry) {
        return entry.accent() == Accent.NEUTRAL ? Sketch.Ink.BRAND : Sketch.Ink.of(entry.accent());
    }

    private static void draw(
            List<Block.Entry> entries,
            List<List<Sketch.Text>> texts,
            Pen pen,
            Box box,
            double height,
            boolean arrows) {
        double gap = arrows ? 32 : 24;
        double width = (box.w() - gap * (entries.size() - 1)) / entries.size();
        double spare = box.h() - DISC / 2 - height;
        double tall = height + Math.min(spare, height * 0.35);
        double y = box.y() + DISC / 2 + Math.max(0, (box.h() - DISC / 2 - tall) * 0.42);
        List<Integer> boxes = new ArrayList<>();
        double top = DISC / 2 + 8;
        for (int i = 0; i < entries.size(); i++) {
            Block.Entry entry = entries.get(i);
            double x = box.x() + i * (width + gap);
            Box own = new Box(x, y, width, tall);
            Box words = new Box(x + INSET, y + top, width - 2 * INSET, tall - top - INSET);
            Sketch.Ink fill = Sketch.Ink.pale(entry.accent());
            boxes.add(pen.around(own, fill, words, texts.get(i), Place.Anchor.TOP));
            pen.badge(entry, i + 1, x + INSET + DISC / 2, y, DISC);
            if (arrows && i > 0) {
                pen.link(
                        boxes.get(i - 1),
                        3,
                        boxes.get(i),
                        1,
                        Sketch.Route.STRAIGHT,
                        Sketch.Ink.MUTED);
            }
        }
    }
}
