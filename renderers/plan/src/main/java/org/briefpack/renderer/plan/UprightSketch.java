package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.theme.Accent;

/**
 * Diagrams from top to bottom, for places that are too narrow to draw them across: as wide as the
 * place and as high as their words need.
 */
final class UprightSketch {
    private static final Sketch.Ink ON = Sketch.Ink.ON_BRAND;
    private static final double DISC = 44;
    private static final double INSET = 14;
    private static final double ARROW = 26;
    private static final double GAP = 12;
    private static final double RAIL = 26;
    private static final double DOT = 14;

    private final Pen pen;
    private final Box box;
    private final double size;
    private boolean fits = true;
    private double y;

    private UprightSketch(Pen pen, Box box, double size) {
        this.pen = pen;
        this.box = box;
        this.size = size;
        y = box.y();
    }

    /** Returns a diagram that is no higher than a box; empty where it is, or cannot stand so. */
    static Optional<Sketch> of(Block.Diagram diagram, Pen pen, Box box) {
        for (double size : pen.sizes()) {
            UprightSketch upright = new UprightSketch(pen, box, size);
            upright.draw(diagram);
            Sketch sketch = pen.take(box, diagram.alt());
            if (upright.fits && upright.y <= box.y() + box.h() && !sketch.parts().isEmpty()) {
                return Optional.of(sketch);
            }
        }
        return Optional.empty();
    }

    private void draw(Block.Diagram diagram) {
        List<Block.Entry> entries = diagram.entries();
        switch (diagram.kind()) {
            case STEPS -> steps(entries);
            case TIMELINE -> timeline(entries);
            case VERSUS -> versus(entries);
            case SPECTRUM -> {
                SpectrumSketch.named(entries).forEach(this::mark);
                entries.forEach(this::spectrum);
            }
            case TREE -> entries.forEach(entry -> tree(entry, 0));
            case ICON, CHOICES, TASK, MARKED, HEARD, POINTS, FIGURE -> fits = false;
        }
    }

    private double height(List<Sketch.Text> texts, double width) {
        fits &= pen.fits(texts, width, box.h());
        return pen.height(texts, width);
    }

    private static Sketch.Ink ink(Block.Entry entry) {
        return entry.accent() == Accent.NEUTRAL ? Sketch.Ink.BRAND : Sketch.Ink.of(entry.accent());
    }

    private void steps(List<Block.Entry> entries) {
        int before = -1;
        for (int i = 0; i < entries.size(); i++) {
            Block.Entry entry = entries.get(i);
            List<Sketch.Text> texts =
                    pen.both(entry.label(), entry.text(), size, ink(entry), Sketch.Ink.TEXT);
            double lead = DISC + 2 * INSET;
            double room = box.w() - lead - INSET;
            double tall = Math.max(height(texts, room) + 2 * INSET, DISC + INSET);
            Box own = new Box(box.x(), y, box.w(), tall);
            Box words = new Box(box.x() + lead, y, room, tall);
            Sketch.Ink fill = Sketch.Ink.pale(entry.accent());
            int step = pen.around(own, fill, words, texts, Place.Anchor.MIDDLE);
            pen.badge(entry, i + 1, box.x() + INSET + DISC / 2, y + tall / 2, DISC);
            if (before >= 0) {
                pen.link(before, 2, step, 0, Sketch.Route.STRAIGHT, Sketch.Ink.MUTED);
            }
            before = step;
            y += tall + (i < entries.size() - 1 ? ARROW : 0);
        }
    }

    /** Dots are true to scale; what is said of them stands beside, one below the other. */
    private void timeline(List<Block.Entry> entries) {
        List<Block.Entry> events =
                entries.stream().sorted(Comparator.comparingDouble(Block.Entry::at)).toList();
        double left = box.x() + RAIL + 2 * ARROW;
        double width = box.w() - RAIL - 2 * ARROW;
        List<Integer> boxes = new ArrayList<>();
        for (Block.Entry event : events) {
            List<Sketch.Text> own =
                    pen.both(event.text(), event.label(), size, ink(event), Sketch.Ink.TEXT);
            double tall = height(own, width - 2 * INSET) + 1.4 * INSET;
            Box place = new Box(left, y, width, tall);
            Sketch.Ink fill = Sketch.Ink.pale(event.accent());
            boxes.add(box("Event", place, fill, own, Align.START));
            y += tall + GAP;
        }
        y -= GAP;
        rail(events, boxes);
    }

    private void rail(List<Block.Entry> events, List<Integer> boxes) {
        double from = pen.site(boxes.getFirst(), 1)[1];
        double to = pen.site(boxes.getLast(), 1)[1];
        double first = events.getFirst().at();
        double years = Math.max(events.getLast().at() - first, 0.001);
        Box rail = new Box(box.x() + RAIL / 2 - 3, box.y(), 6, y - box.y());
        pen.form(rail, Sketch.Form.ROUND, Sketch.Ink.BRAND);
        for (int i = 0; i < events.size(); i++) {
            double at = from + (events.get(i).at() - first) / years * (to - from);
            double[] end = pen.site(boxes.get(i), 1);
            Accent accent = events.get(i).accent();
            Sketch.Ink ink = accent == Accent.NEUTRAL ? Sketch.Ink.MUTED : Sketch.Ink.of(accent);
            Box dot = new Box(box.x() + RAIL / 2 - DOT / 2, at - DOT / 2, DOT, DOT);
            int node = pen.form(dot, Sketch.Form.ELLIPSE, ink);
            pen.join(node, 3, boxes.get(i), 1, ink);
            fits &= end[0] > dot.x() + DOT;
        }
    }

    private void versus(List<Block.Entry> entries) {
        List<Block.Entry> heads = entries.getFirst().inner();
        fits &= entries.size() > 1 && entries.stream().allMatch(row -> row.inner().size() == 2);
        if (!fits) {
            return;
        }
        for (Block.Entry row : entries) {
            boolean head = row == entries.getFirst();
            if (!row.label().isEmpty()) {
                double small = Math.max(pen.least(), size - 4);
                line(pen.text(row.label(), small, true, Sketch.Ink.BRAND));
            }
            pair(row, heads, head);
        }
        y -= GAP;
    }

    private void pair(Block.Entry row, List<Block.Entry> heads, boolean head) {
        double width = (box.w() - GAP) / 2;
        Sketch.Ink ink = head ? Sketch.Ink.PAPER : Sketch.Ink.TEXT;
        double tall = 0;
        for (Block.Entry cell : row.inner()) {
            List<Sketch.Text> texts = List.of(pen.text(cell.label(), size, head, ink));
            tall = Math.max(tall, height(texts, width - 2 * INSET) + 1.4 * INSET);
        }
        for (int i = 0; i < 2; i++) {
            Accent accent = heads.get(i).accent();
            box(
                    head ? "Head" : "Cell",
                    new Box(box.x() + i * (width + GAP), y, width, tall),
                    head ? Sketch.Ink.of(accent) : Sketch.Ink.pale(accent),
                    List.of(pen.text(row.inner().get(i).label(), size, head, ink)),
                    head ? Align.CENTER : Align.START);
        }
        y += tall + GAP;
    }

    private void line(Sketch.Text text) {
        double tall = height(List.of(text), box.w());
        Box own = new Box(box.x(), y, box.w(), tall);
        pen.words(own, List.of(text), Align.START, Place.Anchor.TOP);
        y += tall + GAP / 3;
    }

    /** The ends stand above their line, the low one at its start. */
    private void spectrum(Block.Entry scale) {
        double width = (box.w() - GAP) / 2;
        List<Sketch.Text> low = List.of(pen.text(scale.label(), size, false, Sketch.Ink.TEXT));
        List<Sketch.Text> high = List.of(pen.text(scale.text(), size, false, Sketch.Ink.TEXT));
        double tall = Math.max(height(low, width), height(high, width));
        y += GAP;
        pen.words(new Box(box.x(), y, width, tall), low, Align.START, Place.Anchor.BOTTOM);
        Box end = new Box(box.x() + width + GAP, y, width, tall);
        pen.words(end, high, Align.END, Place.Anchor.BOTTOM);
        y += tall + GAP;
        SpectrumSketch.scale(scale, pen, box.x(), y + SpectrumSketch.DOT, box.w());
        y += 2 * SpectrumSketch.DOT;
    }

    private void mark(Block.Entry mark) {
        Sketch.Text name = pen.text(mark.label(), size, true, Sketch.Ink.of(mark.accent()));
        double tall = height(List.of(name), box.w() - RAIL);
        pen.disc(box.x() + 9, y + tall / 2, 18, "", mark.accent());
        Box words = new Box(box.x() + RAIL, y, box.w() - RAIL, tall);
        pen.words(words, List.of(name), Align.START, Place.Anchor.TOP);
        y += tall + GAP / 3;
    }

    /** What leads on stands below, further in. */
    private void tree(Block.Entry entry, int level) {
        boolean asks = !entry.inner().isEmpty();
        double left = box.x() + level * (ARROW + INSET);
        double width = box.w() - (left - box.x());
        List<Sketch.Text> texts = new ArrayList<>();
        double small = Math.max(pen.least(), size - 4);
        if (!entry.text().isEmpty()) {
            texts.add(pen.text(entry.text(), small, true, asks ? ON : Sketch.Ink.MUTED));
        }
        texts.add(pen.text(entry.label(), size, asks, asks ? ON : Sketch.Ink.TEXT));
        double tall = height(texts, width - 2 * INSET) + 1.4 * INSET;
        Box own = new Box(left, y, width, tall);
        Sketch.Ink fill = asks ? Sketch.Ink.BRAND : Sketch.Ink.pale(entry.accent());
        String name = asks ? "Question" : "Answer";
        box(name, own, fill, texts, Align.START);
        double foot = y + tall;
        y = foot;
        for (Block.Entry kid : entry.inner()) {
            y += GAP;
            int next = pen.next();
            tree(kid, level + 1);
            pen.corner(left + ARROW / 2, foot, next, Sketch.Ink.MUTED);
        }
    }

    private int box(String name, Box own, Sketch.Ink fill, List<Sketch.Text> texts, Align align) {
        Sketch.Form form = Sketch.Form.ROUND;
        return pen.box(name, own, form, fill, texts, align, Place.Anchor.MIDDLE, INSET);
    }
}
