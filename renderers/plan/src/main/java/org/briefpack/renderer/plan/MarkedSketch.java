package org.briefpack.renderer.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Inline;
import org.briefpack.model.theme.Accent;
import org.jspecify.annotations.Nullable;

/** A sheet of lines that somebody wrote; what each tells stands beside it at a click. */
final class MarkedSketch {
    private static final double SHEET = 0.5;
    private static final double PAD = 16;
    private static final double HEAD = 40;

    private MarkedSketch() {}

    static Optional<Sketch> of(List<Block.Entry> entries, Pen pen, Box box, String alt) {
        boolean headed = entries.getFirst().text().isEmpty() && entries.size() > 1;
        List<Block.Entry> lines = headed ? entries.subList(1, entries.size()) : entries;
        double top = headed ? HEAD : 10;
        double tall = (box.h() - top - 8) / lines.size();
        double wide = box.w() * SHEET;
        if (headed && head(entries, pen, wide) == null) {
            return Optional.empty();
        }
        double inner = wide - 2 * PAD - 8;
        double size = largest(pen, lines.stream().map(Block.Entry::label), inner, tall - 4);
        double beside = box.w() - wide - 56;
        double small = largest(pen, lines.stream().map(Block.Entry::text), beside, tall - 2);
        if (size == 0 || small == 0) {
            return Optional.empty();
        }
        draw(entries, lines, headed, pen, box, size, Math.min(small, size));
        return Optional.of(pen.take(box, alt));
    }

    /** Returns the largest size in which every text fits; 0 where there is none. */
    private static double largest(
            Pen pen, Stream<List<Inline>> texts, double width, double height) {
        List<List<Inline>> all = texts.filter(text -> !text.isEmpty()).toList();
        for (double size : List.of(20.0, 18.0, 16.0, 14.0)) {
            if (all.stream()
                    .allMatch(text -> pen.fits(List.of(text(pen, text, size)), width, height))) {
                return size;
            }
        }
        return 0;
    }

    private static Sketch.Text text(Pen pen, List<Inline> words, double size) {
        return pen.text(words, size, false, Sketch.Ink.TEXT);
    }

    private static Sketch.@Nullable Text head(List<Block.Entry> entries, Pen pen, double wide) {
        return pen.fitted(
                entries.getFirst().label(),
                true,
                Sketch.Ink.BRAND,
                wide - 2 * PAD,
                HEAD - 10,
                20,
                18,
                16,
                14);
    }

    private static void draw(
            List<Block.Entry> all,
            List<Block.Entry> lines,
            boolean headed,
            Pen pen,
            Box box,
            double size,
            double small) {
        double wide = box.w() * SHEET;
        double top = headed ? HEAD : 10;
        double tall = (box.h() - top - 8) / lines.size();
        pen.sheet(new Box(box.x(), box.y(), wide, box.h()));
        if (headed) {
            Sketch.Text head = head(all, pen, wide);
            Box words = new Box(box.x() + PAD, box.y() + 6, wide - 2 * PAD, HEAD - 10);
            pen.words(words, List.of(head), Align.START, Place.Anchor.MIDDLE);
            double y = box.y() + HEAD - 2;
            pen.line(box.x() + PAD, y, box.x() + wide - PAD, y, Sketch.Ink.BRAND, 1.5);
        }
        int[] nodes = new int[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            double y = box.y() + top + i * tall;
            Box own = new Box(box.x() + PAD, y + 2, wide - 2 * PAD, tall - 4);
            nodes[i] =
                    pen.words(
                            new Box(own.x() + 8, own.y(), own.w() - 8, own.h()),
                            List.of(text(pen, lines.get(i).label(), size)),
                            Align.START,
                            Place.Anchor.MIDDLE);
        }
        pen.at(1);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).text().isEmpty()) {
                note(pen, lines.get(i), box, box.y() + top + i * tall, tall, small);
            }
        }
    }

    private static void note(
            Pen pen, Block.Entry line, Box box, double y, double tall, double size) {
        double wide = box.w() * SHEET;
        Accent accent = line.accent();
        Sketch.Ink ink = Sketch.Ink.of(accent);
        double middle = y + tall / 2;
        Box bar = new Box(box.x() + PAD - 2, y + 4, 5, tall - 8);
        pen.form(bar, Sketch.Form.RECT, ink);
        double icon = box.x() + wide + 30;
        pen.line(box.x() + wide - PAD + 4, middle, icon - 14, middle, ink, 2);
        pen.icon(sign(accent), icon, middle, 20, ink);
        double x = box.x() + wide + 56;
        Box words = new Box(x, y + 1, box.x() + box.w() - x, tall - 2);
        pen.words(words, List.of(text(pen, line.text(), size)), Align.START, Place.Anchor.MIDDLE);
    }

    /** Colour is never alone: each has a sign of its own. */
    private static String sign(Accent accent) {
        return switch (accent) {
            case GOOD -> "check-lg";
            case BAD -> "x-lg";
            case CAUTION -> "question-lg";
            case FIRST, SECOND, THIRD, FOURTH, NEUTRAL -> "eye";
        };
    }
}
