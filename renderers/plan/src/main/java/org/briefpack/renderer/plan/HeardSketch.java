package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.theme.Accent;

/** Somebody's words, large; beside them what to hear in them, row by row. */
final class HeardSketch {
    private static final List<Double> ALONE =
            List.of(32.0, 30.0, 28.0, 26.0, 24.0, 22.0, 20.0, 18.0);
    private static final double SHARE = 0.55;
    private static final double PAD = 18;
    private static final double ROW_GAP = 14;
    private static final double MARK = 46;

    private HeardSketch() {}

    static Optional<Sketch> of(List<Block.Entry> entries, Pen pen, Box box, String alt) {
        Block.Entry said = entries.getFirst();
        List<Block.Entry> rows = entries.subList(1, entries.size());
        double left = rows.isEmpty() ? box.w() : box.w() * SHARE - 24;
        double right = box.w() * (1 - SHARE);
        for (double size : rows.isEmpty() ? ALONE : pen.sizes()) {
            List<Sketch.Text> words = said(pen, said, size);
            double small = Math.max(pen.least(), size - 6);
            boolean fits = pen.fits(words, left - MARK - PAD, box.h() - 2 * PAD);
            double height = 2 * PAD - ROW_GAP;
            for (Block.Entry row : rows) {
                List<Sketch.Text> texts = row(pen, row, small);
                double inner = right - 2 * PAD - 34;
                fits &= pen.fits(texts, inner, box.h());
                height += pen.height(texts, inner) + ROW_GAP;
            }
            if (fits && height <= box.h()) {
                draw(entries, pen, box, size);
                return Optional.of(pen.take(box, alt));
            }
        }
        return Optional.empty();
    }

    private static List<Sketch.Text> said(Pen pen, Block.Entry said, double size) {
        List<Sketch.Text> texts = new ArrayList<>();
        if (!said.label().isEmpty()) {
            Sketch.Ink ink = Sketch.Ink.of(said.accent());
            texts.add(pen.text(said.label(), 18, true, ink));
        }
        Sketch.Text words = pen.text(said.text(), size, false, Sketch.Ink.TEXT);
        texts.add(new Sketch.Text(words.runs(), size, false, true, words.ink(), 0));
        return texts;
    }

    private static List<Sketch.Text> row(Pen pen, Block.Entry row, double size) {
        List<Sketch.Text> texts = new ArrayList<>();
        Sketch.Ink ink =
                row.accent() == Accent.NEUTRAL ? Sketch.Ink.BRAND : Sketch.Ink.of(row.accent());
        if (!row.label().isEmpty()) {
            texts.add(pen.text(row.label(), size, true, ink));
        }
        if (!row.text().isEmpty()) {
            texts.add(pen.text(row.text(), size, false, Sketch.Ink.TEXT));
        }
        return texts;
    }

    private static void draw(List<Block.Entry> entries, Pen pen, Box box, double size) {
        Block.Entry said = entries.getFirst();
        List<Block.Entry> rows = entries.subList(1, entries.size());
        double left = rows.isEmpty() ? box.w() : box.w() * SHARE - 24;
        double small = Math.max(pen.least(), size - 6);
        List<Sketch.Text> words = said(pen, said, size);
        double tall = panel(rows, pen, box, small);
        double inner = left - MARK - PAD;
        double quote = Math.max(tall, pen.height(words, inner) + 2 * PAD);
        quote = rows.isEmpty() ? Math.max(quote, box.h() * 0.62) : quote;
        Box own = new Box(box.x(), box.y(), left, Math.min(box.h(), quote));
        Box text =
                new Box(own.x() + MARK + 8, own.y() + PAD, inner - 8 + PAD / 2, own.h() - 2 * PAD);
        Place.Anchor anchor = rows.isEmpty() ? Place.Anchor.MIDDLE : Place.Anchor.TOP;
        pen.around(own, Sketch.Ink.pale(said.accent()), text, words, anchor);
        pen.icon("quote", own.x() + 28, own.y() + 32, 28, Sketch.Ink.of(said.accent()));
        double x = box.x() + box.w() * SHARE;
        double y = box.y() + PAD / 2;
        double wide = box.w() * (1 - SHARE);
        for (Block.Entry row : rows) {
            List<Sketch.Text> texts = row(pen, row, small);
            double h = pen.height(texts, wide - 2 * PAD - 34);
            Sketch.Ink ink = Sketch.Ink.of(row.accent());
            pen.icon(row.icon(), x + PAD, y + small * 0.6, 24, ink);
            pen.words(
                    new Box(x + PAD + 34, y, wide - 2 * PAD - 34, h),
                    texts,
                    Align.START,
                    Place.Anchor.TOP);
            y += h + ROW_GAP;
        }
    }

    private static double panel(List<Block.Entry> rows, Pen pen, Box box, double size) {
        double inner = box.w() * (1 - SHARE) - 2 * PAD - 34;
        double height = rows.isEmpty() ? 0 : PAD - ROW_GAP;
        for (Block.Entry row : rows) {
            height += pen.height(row(pen, row, size), inner) + ROW_GAP;
        }
        return height;
    }
}
