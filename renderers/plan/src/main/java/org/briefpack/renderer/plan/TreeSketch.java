package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.theme.Accent;

/** What to do in which case: questions lead to answers, from left to right. */
final class TreeSketch {
    private static final double GAP = 96;
    private static final double INSET = 12;
    private static final double BETWEEN = 16;

    private final Pen pen;
    private final Box box;
    private final double size;
    private final double width;
    private final double leaf;
    private boolean fits = true;
    private double next;

    private TreeSketch(Pen pen, Box box, double size, double width, double leaf) {
        this.pen = pen;
        this.box = box;
        this.size = size;
        this.width = width;
        this.leaf = leaf;
        next = box.y();
    }

    static Optional<Sketch> of(List<Block.Entry> entries, Pen pen, Box box, String alt) {
        if (entries.size() != 1) {
            return Optional.empty();
        }
        int deep = depth(entries.getFirst());
        int leaves = leaves(entries.getFirst());
        if (deep > 4 || leaves > 7) {
            return Optional.empty();
        }
        double width = (box.w() - GAP * (deep - 1)) / deep;
        double leaf = Math.min(110, (box.h() - BETWEEN * (leaves - 1)) / leaves);
        double used = leaf * leaves + BETWEEN * (leaves - 1);
        Box inner = box.slice((box.h() - used) / 2, used);
        for (double size : pen.sizes()) {
            TreeSketch tree = new TreeSketch(pen, inner, size, width, leaf);
            tree.node(entries.getFirst(), 0);
            Sketch sketch = pen.take(box, alt);
            if (tree.fits) {
                return Optional.of(sketch);
            }
        }
        return Optional.empty();
    }

    private static int depth(Block.Entry entry) {
        return 1 + entry.inner().stream().mapToInt(TreeSketch::depth).max().orElse(0);
    }

    private static int leaves(Block.Entry entry) {
        return entry.inner().isEmpty() ? 1 : leaves(entry.inner());
    }

    /** Returns in how many answers entries end. */
    static int leaves(List<Block.Entry> entries) {
        return entries.stream().mapToInt(TreeSketch::leaves).sum();
    }

    /** Draws what leads on first, so that a question stands in the middle of it. */
    private int node(Block.Entry entry, int level) {
        double x = box.x() + level * (width + GAP);
        if (entry.inner().isEmpty()) {
            double y = next;
            next += leaf + BETWEEN;
            return box(entry, new Box(x, y, width, leaf), false);
        }
        double from = next;
        double to = from + leaves(entry) * (leaf + BETWEEN) - BETWEEN;
        double tall = Math.min(to - from, Math.max(leaf, 120));
        Box own = new Box(x, (from + to) / 2 - tall / 2, width, tall);
        int index = box(entry, own, true);
        for (Block.Entry kid : entry.inner()) {
            int child = node(kid, level + 1);
            pen.link(index, 3, child, 1, Sketch.Route.ELBOW, Sketch.Ink.MUTED);
            edge(kid, x + width, child);
        }
        return index;
    }

    private int box(Block.Entry entry, Box own, boolean asks) {
        Sketch.Ink ink = asks ? Sketch.Ink.ON_BRAND : Sketch.Ink.TEXT;
        Accent accent = entry.accent();
        Sketch.Ink fill = asks ? Sketch.Ink.BRAND : Sketch.Ink.pale(accent);
        List<Sketch.Text> texts = List.of(pen.text(entry.label(), size, asks, ink));
        fits &= pen.fits(texts, width - 2 * INSET, own.h() - 2 * 6);
        Place.Anchor anchor = Place.Anchor.MIDDLE;
        String name = asks ? "Question" : "Answer";
        Sketch.Form form = Sketch.Form.ROUND;
        return pen.box(name, own, form, fill, texts, Align.START, anchor, INSET);
    }

    /** Writes the word of a branch where the branch has reached its own line. */
    private void edge(Block.Entry kid, double from, int child) {
        if (kid.text().isEmpty()) {
            return;
        }
        double[] end = pen.site(child, 1);
        List<Sketch.Text> texts = new ArrayList<>();
        double small = Math.max(pen.least(), size - 4);
        texts.add(pen.text(kid.text(), small, true, Sketch.Ink.MUTED));
        double room = GAP / 2 - 6;
        double tall = pen.height(texts, room);
        fits &= pen.fits(texts, room, 3 * small * 1.3);
        Box words = new Box(from + GAP / 2 + 4, end[1] - tall - 3, room, tall);
        pen.words(words, texts, Align.START, Place.Anchor.BOTTOM);
    }
}
