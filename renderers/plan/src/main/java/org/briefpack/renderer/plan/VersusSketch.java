package org.briefpack.renderer.plan;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.jspecify.annotations.Nullable;

/** Two things beside one another, what is compared between them. */
final class VersusSketch {
    private static final double HEAD = 50;
    private static final double GAP = 8;
    private static final double INSET = 12;

    private VersusSketch() {}

    static Optional<Sketch> of(List<Block.Entry> entries, Pen pen, Box box, String alt) {
        boolean pairs = entries.stream().allMatch(entry -> entry.inner().size() == 2);
        int rows = entries.size() - 1;
        if (!pairs || rows < 1 || rows > 7) {
            return Optional.empty();
        }
        double middle = box.w() * 0.2;
        double side = (box.w() - middle - 2 * GAP) / 2;
        double most = Math.min(96, (box.h() - HEAD - GAP * rows) / rows);
        for (Block.Entry head : entries.getFirst().inner()) {
            if (head(pen, head, side) == null) {
                return Optional.empty();
            }
        }
        for (double size : pen.sizes()) {
            boolean fits = true;
            for (Block.Entry row : entries.subList(1, entries.size())) {
                fits &= pen.fits(List.of(name(pen, row, size)), middle - 8, most - 8);
                for (Block.Entry cell : row.inner()) {
                    fits &= pen.fits(cell(pen, cell, size), side - 2 * INSET, most - 12);
                }
            }
            if (fits) {
                draw(entries, pen, box, size, most);
                return Optional.of(pen.take(box, alt));
            }
        }
        return Optional.empty();
    }

    private static Sketch.@Nullable Text head(Pen pen, Block.Entry head, double width) {
        return pen.fitted(
                head.label(), true, Sketch.Ink.PAPER, width - 8, HEAD - 8, 24, 22, 20, 18, 16, 14);
    }

    private static Sketch.Text name(Pen pen, Block.Entry row, double size) {
        return pen.text(row.label(), Math.max(pen.least(), size - 4), true, Sketch.Ink.BRAND);
    }

    private static List<Sketch.Text> cell(Pen pen, Block.Entry cell, double size) {
        return List.of(pen.text(cell.label(), size, false, Sketch.Ink.TEXT));
    }

    private static void draw(
            List<Block.Entry> entries, Pen pen, Box box, double size, double height) {
        double middle = box.w() * 0.2;
        double side = (box.w() - middle - 2 * GAP) / 2;
        double right = box.x() + side + middle + 2 * GAP;
        List<Block.Entry> heads = entries.getFirst().inner();
        for (int i = 0; i < 2; i++) {
            Block.Entry head = heads.get(i);
            pen.box(
                    "Head",
                    new Box(i == 0 ? box.x() : right, box.y(), side, HEAD - 4),
                    Sketch.Form.ROUND,
                    Sketch.Ink.of(head.accent()),
                    List.of(head(pen, head, side)),
                    Align.CENTER,
                    Place.Anchor.MIDDLE,
                    4);
        }
        double y = box.y() + HEAD + GAP;
        for (Block.Entry row : entries.subList(1, entries.size())) {
            double tall = height - 4;
            for (int i = 0; i < 2; i++) {
                pen.box(
                        "Cell",
                        new Box(i == 0 ? box.x() : right, y, side, tall),
                        Sketch.Form.ROUND,
                        Sketch.Ink.pale(heads.get(i).accent()),
                        cell(pen, row.inner().get(i), size),
                        Align.START,
                        Place.Anchor.MIDDLE,
                        INSET);
                if (i == 0) {
                    name(pen, row, box, y, tall, size);
                }
            }
            y += height + GAP;
        }
    }

    private static void name(
            Pen pen, Block.Entry row, Box box, double y, double tall, double size) {
        double middle = box.w() * 0.2;
        double x = box.x() + (box.w() - middle) / 2;
        List<Sketch.Text> name = List.of(name(pen, row, size));
        boolean icon = !row.icon().isEmpty() && tall > 56 && pen.fits(name, middle - 8, tall / 2);
        if (icon) {
            pen.icon(row.icon(), x + middle / 2, y + tall / 2 - 14, 22, Sketch.Ink.MUTED);
        }
        Box words = new Box(x + 4, y + (icon ? tall / 2 : 0), middle - 8, icon ? tall / 2 : tall);
        pen.words(words, name, Align.CENTER, icon ? Place.Anchor.TOP : Place.Anchor.MIDDLE);
    }
}
