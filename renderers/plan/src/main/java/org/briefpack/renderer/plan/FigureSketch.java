package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;

/** One figure, very large; beside it what it says, and below that who was counted and when. */
final class FigureSketch {
    private static final double GAP = 36;
    private static final double BAR = 6;
    private static final double SHARE = 0.4;
    private static final double[] SIZES = {120, 104, 88, 72, 60, 48};

    private FigureSketch() {}

    static Optional<Sketch> of(List<Block.Entry> entries, Pen pen, Box box, String alt) {
        Block.Entry first = entries.getFirst();
        double left = box.w() * SHARE - GAP;
        Sketch.Text figure =
                pen.fitted(first.label(), true, Sketch.Ink.BRAND, left, box.h(), SIZES);
        if (figure == null) {
            return Optional.empty();
        }
        double x = box.x() + box.w() * SHARE;
        double wide = box.w() * (1 - SHARE);
        for (double size : pen.sizes()) {
            List<Sketch.Text> texts = beside(entries, pen, size);
            double high = pen.height(texts, wide);
            if (pen.fits(texts, wide, box.h())) {
                double tall = Math.max(high, pen.height(List.of(figure), left));
                double y = box.y() + Math.max(0, (box.h() * 0.8 - tall) / 2);
                Box number = new Box(box.x(), y, left, tall);
                pen.words(number, List.of(figure), Align.END, Place.Anchor.MIDDLE);
                Sketch.Ink bar = Sketch.Ink.of(first.accent());
                pen.form(new Box(x - GAP / 2 - BAR / 2, y, BAR, tall), Sketch.Form.RECT, bar);
                pen.words(
                        new Box(x + BAR, y, wide - BAR, tall),
                        texts,
                        Align.START,
                        Place.Anchor.MIDDLE);
                return Optional.of(pen.take(box, alt));
            }
        }
        return Optional.empty();
    }

    private static List<Sketch.Text> beside(List<Block.Entry> entries, Pen pen, double size) {
        List<Sketch.Text> texts = new ArrayList<>();
        for (Block.Entry entry : entries) {
            boolean first = entry == entries.getFirst();
            double own = first ? size : Math.max(pen.least(), size - 6);
            Sketch.Ink ink = first ? Sketch.Ink.TEXT : Sketch.Ink.MUTED;
            if (!first && !entry.label().isEmpty()) {
                texts.add(pen.text(entry.label(), own, true, ink));
            }
            if (!entry.text().isEmpty()) {
                texts.add(pen.text(entry.text(), own, false, ink));
            }
        }
        return texts;
    }
}
