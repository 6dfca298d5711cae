package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.theme.Accent;
import org.jspecify.annotations.Nullable;

/** What to do, step by step; beside it how long, with whom and with what. */
final class TaskSketch {
    private static final double GAP = 14;
    private static final double DISC = 44;
    private static final double LEFT = 74;
    private static final double SIDE = 0.3;
    private static final double RING = 130;

    private TaskSketch() {}

    static Optional<Sketch> of(List<Block.Entry> entries, Pen pen, Box box, String alt) {
        List<Block.Entry> steps = entries.stream().filter(entry -> entry.icon().isEmpty()).toList();
        List<Block.Entry> facts =
                entries.stream().filter(entry -> !entry.icon().isEmpty()).toList();
        int count = steps.size();
        double tall = Math.min(100, (box.h() - GAP * (count - 1)) / Math.max(1, count));
        if (count == 0 || tall < DISC + 2) {
            return Optional.empty();
        }
        double wide = box.w() * (facts.isEmpty() ? 1 : 1 - SIDE) - (facts.isEmpty() ? 0 : 24);
        for (double size : pen.sizes()) {
            boolean fits = true;
            for (Block.Entry step : steps) {
                fits &= pen.fits(words(pen, step, size), wide - LEFT - 12, tall - 8);
            }
            if (fits && facts(pen, facts, box, size)) {
                for (int i = 0; i < count; i++) {
                    Box b = box.slice(i * (tall + GAP), tall);
                    step(pen, steps.get(i), new Box(b.x(), b.y(), wide, b.h()), i, size);
                }
                return Optional.of(pen.take(box, alt));
            }
            pen.take(box, alt);
        }
        return Optional.empty();
    }

    private static List<Sketch.Text> words(Pen pen, Block.Entry step, double size) {
        return pen.both(step.label(), step.text(), size, Sketch.Ink.TEXT, Sketch.Ink.MUTED).stream()
                .map(t -> new Sketch.Text(t.runs(), t.size(), false, false, t.ink(), t.after()))
                .toList();
    }

    private static void step(Pen pen, Block.Entry step, Box own, int index, double size) {
        Box words = new Box(own.x() + LEFT, own.y(), own.w() - LEFT - 12, own.h());
        List<Sketch.Text> texts = words(pen, step, size);
        pen.around(own, Sketch.Ink.SURFACE, words, texts, Place.Anchor.MIDDLE);
        double middle = own.y() + own.h() / 2;
        pen.disc(own.x() + LEFT / 2, middle, DISC, String.valueOf(index + 1), Accent.THIRD);
    }

    /** Draws the ring with the minutes and the facts below it; false where they do not fit. */
    private static boolean facts(Pen pen, List<Block.Entry> facts, Box box, double size) {
        if (facts.isEmpty()) {
            return true;
        }
        double wide = box.w() * SIDE;
        double x = box.x() + box.w() - wide;
        double y = box.y();
        List<Block.Entry> rest = new ArrayList<>(facts);
        if (facts.getFirst().at() > 0) {
            if (minutes(pen, facts.getFirst()) == null) {
                return false;
            }
            ring(pen, rest.removeFirst(), new Box(x + (wide - RING) / 2, y + 4, RING, RING));
            y += RING + 14;
        }
        for (Block.Entry fact : rest) {
            double small = Math.clamp(size - 2, pen.least(), 20);
            List<Sketch.Text> texts = texts(pen, fact, small);
            double tall = Math.max(30, pen.height(texts, wide - 44));
            if (y + tall > box.y() + box.h() + 0.1
                    || !pen.fits(texts, wide - 44, Double.MAX_VALUE)) {
                return false;
            }
            pen.icon(
                    fact.icon(),
                    x + 14,
                    y + Math.min(tall / 2, 15),
                    24,
                    Sketch.Ink.of(Accent.THIRD));
            pen.words(new Box(x + 44, y, wide - 44, tall), texts, Align.START, Place.Anchor.MIDDLE);
            y += tall + 12;
        }
        return true;
    }

    private static List<Sketch.Text> texts(Pen pen, Block.Entry fact, double size) {
        Sketch.Ink ink = Sketch.Ink.TEXT;
        return pen.both(fact.label(), fact.text(), size, ink, ink).stream()
                .map(text -> plain(text, size))
                .toList();
    }

    private static Sketch.Text plain(Sketch.Text t, double size) {
        return new Sketch.Text(t.runs(), size, t.bold(), false, t.ink(), 2);
    }

    private static Sketch.@Nullable Text minutes(Pen pen, Block.Entry time) {
        return pen.fitted(time.label(), false, Sketch.Ink.MUTED, RING - 36, 24, 18);
    }

    private static void ring(Pen pen, Block.Entry time, Box own) {
        pen.ring(
                new Box(own.x() + 6, own.y() + 6, own.w() - 12, own.h() - 12),
                Sketch.Form.ELLIPSE,
                Sketch.Ink.of(Accent.THIRD),
                10);
        List<Sketch.Text> texts = new ArrayList<>();
        double minutes = time.at();
        String number = String.valueOf(Math.round(minutes));
        texts.add(pen.text(number, 46, true, Sketch.Ink.of(Accent.THIRD)));
        pen.words(
                new Box(own.x() + 20, own.y() + 22, own.w() - 40, 58),
                texts,
                Align.CENTER,
                Place.Anchor.MIDDLE);
        pen.words(
                new Box(own.x() + 18, own.y() + 78, own.w() - 36, 24),
                List.of(minutes(pen, time)),
                Align.CENTER,
                Place.Anchor.TOP);
    }
}
