package org.briefpack.renderer.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.InlineText;

/** Where things lie between two ends, row by row; a legend says once which dot is whose. */
final class SpectrumSketch {
    private static final double LEGEND = 40;
    static final double DOT = 26;

    private SpectrumSketch() {}

    static Optional<Sketch> of(List<Block.Entry> scales, Pen pen, Box box, String alt) {
        if (scales.isEmpty() || scales.size() > 5) {
            return Optional.empty();
        }
        double row = Math.min(96, (box.h() - LEGEND) / scales.size());
        double end = box.w() * 0.22;
        for (double size : pen.sizes()) {
            List<Block.Entry> named = named(scales);
            boolean fits = named.stream().allMatch(m -> fits(m, named.size(), pen, box));
            for (Block.Entry scale : scales) {
                for (var words : List.of(scale.label(), scale.text())) {
                    Sketch.Text text = pen.text(words, size, false, Sketch.Ink.TEXT);
                    fits &= pen.fits(List.of(text), end - 12, row - 6);
                }
            }
            if (fits) {
                draw(scales, pen, box, size, row);
                return Optional.of(pen.take(box, alt));
            }
        }
        return Optional.empty();
    }

    private static void draw(List<Block.Entry> scales, Pen pen, Box box, double size, double row) {
        double end = box.w() * 0.22;
        double spare = box.h() - LEGEND - row * scales.size();
        double y = box.y() + spare * 0.3;
        legend(named(scales), pen, box, y);
        y += LEGEND;
        for (Block.Entry scale : scales) {
            double middle = y + row / 2;
            words(pen, scale, new Box(box.x(), y, end - 12, row), size, true);
            scale(scale, pen, box.x() + end, middle, box.w() - 2 * end);
            Box high = new Box(box.x() + box.w() - end + 12, y, end - 12, row);
            words(pen, scale, high, size, false);
            y += row;
        }
    }

    /** Draws the line of a scale with its marks; one that meets another stands above it. */
    static void scale(Block.Entry scale, Pen pen, double from, double middle, double wide) {
        Box line = new Box(from, middle - 4, wide, 8);
        pen.form(line, Sketch.Form.ROUND, Sketch.Ink.RULE);
        double before = -1;
        for (Block.Entry mark : scale.inner()) {
            double at = from + DOT / 2 + Math.clamp(mark.at(), 0, 1) * (wide - DOT);
            double up = Math.abs(at - before) < DOT ? DOT * 0.7 : 0;
            pen.disc(at, middle - up, DOT, "", mark.accent());
            before = at;
        }
    }

    private static void words(Pen pen, Block.Entry scale, Box box, double size, boolean low) {
        Sketch.Text text =
                pen.text(low ? scale.label() : scale.text(), size, false, Sketch.Ink.TEXT);
        Align align = low ? Align.END : Align.START;
        pen.words(box, List.of(text), align, Place.Anchor.MIDDLE);
    }

    /** Returns the marks that the legend names: each name once, whichever scale has it. */
    static List<Block.Entry> named(List<Block.Entry> scales) {
        SequencedMap<String, Block.Entry> named = new LinkedHashMap<>();
        for (Block.Entry scale : scales) {
            for (Block.Entry mark : scale.inner()) {
                named.putIfAbsent(InlineText.of(mark.label()), mark);
            }
        }
        return List.copyOf(named.values());
    }

    private static boolean fits(Block.Entry mark, int marks, Pen pen, Box box) {
        Sketch.Text name = pen.text(mark.label(), Math.max(18, pen.least()), true, Sketch.Ink.TEXT);
        return pen.fits(List.of(name), each(marks, box) - 30, 28);
    }

    /** How wide the part of the legend for one mark is. */
    private static double each(int marks, Box box) {
        return Math.min(180, box.w() * 0.56 / Math.max(1, marks));
    }

    private static void legend(List<Block.Entry> marks, Pen pen, Box box, double y) {
        double each = each(marks.size(), box);
        double x = box.x() + box.w() * 0.22;
        for (Block.Entry mark : marks) {
            pen.disc(x + 9, y + 14, 18, "", mark.accent());
            Sketch.Text name =
                    pen.text(
                            mark.label(),
                            Math.max(18, pen.least()),
                            true,
                            Sketch.Ink.of(mark.accent()));
            Box words = new Box(x + 26, y, each - 30, 28);
            pen.words(words, List.of(name), Align.START, Place.Anchor.MIDDLE);
            x += each;
        }
    }
}
