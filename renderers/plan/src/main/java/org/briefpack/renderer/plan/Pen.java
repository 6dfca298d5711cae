package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Inline;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Icon;
import org.jspecify.annotations.Nullable;

/** Draws a sketch part by part, and knows how high words will be. */
final class Pen {
    private final @Nullable TextMeasure measure;
    private final @Nullable RunList runs;
    private final List<Double> sizes;
    private final double least;
    private final double heads;
    private final double beside;
    private final List<Sketch.Part> parts = new ArrayList<>();
    private int step;

    /** Draws on slides. A company's layout may leave little room, so that type may be smaller. */
    Pen(TextMeasure measure, RunList runs) {
        this(
                measure,
                runs,
                measure.ours()
                        ? List.of(26.0, 24.0, 22.0, 20.0, 18.0)
                        : List.of(26.0, 24.0, 22.0, 20.0, 18.0, 16.0, 14.0),
                measure.ours() ? 18 : 14,
                14,
                14);
    }

    /**
     * Draws elsewhere.
     *
     * @param sizes tried for what is read first, largest first, in points
     * @param least size of what is read, in points
     * @param heads least size of what heads others, in points
     * @param beside size of what stands beside it, such as years on an axis
     */
    Pen(
            @Nullable TextMeasure measure,
            @Nullable RunList runs,
            List<Double> sizes,
            double least,
            double heads,
            double beside) {
        this.measure = measure;
        this.runs = runs;
        this.sizes = sizes;
        this.least = least;
        this.heads = heads;
        this.beside = beside;
    }

    /** Returns a pen for forms alone, which writes none of a deck's words. */
    static Pen ofForms() {
        return new Pen(null, null, List.of(), 0, 0, 0);
    }

    /** Returns what was drawn, and starts afresh. */
    Sketch take(Box box, String alt) {
        Sketch sketch = new Sketch(box, alt, parts);
        parts.clear();
        step = 0;
        return sketch;
    }

    /** Lets what is drawn from now on appear at a click; 0 for what is there from the start. */
    void at(int click) {
        step = click;
    }

    /** Returns the sizes that are tried for what is read first, largest first, in points. */
    List<Double> sizes() {
        return sizes;
    }

    /** Returns the least size of what is read, in points. */
    double least() {
        return least;
    }

    /** Returns the size of what stands beside what is read, in points. */
    double beside() {
        return beside;
    }

    /** Returns a paragraph. */
    Sketch.Text text(List<Inline> words, double size, boolean bold, Sketch.Ink ink) {
        return new Sketch.Text(
                Objects.requireNonNull(runs).of(words), size, bold, false, ink, size * 0.3);
    }

    /** Returns a paragraph of fixed words. */
    Sketch.Text text(String words, double size, boolean bold, Sketch.Ink ink) {
        return new Sketch.Text(List.of(Run.plain(words)), size, bold, false, ink, size * 0.3);
    }

    /** Returns a label, bold, with what is said of it below; each only where there is one. */
    List<Sketch.Text> both(
            List<Inline> label, List<Inline> more, double size, Sketch.Ink ink, Sketch.Ink below) {
        List<Sketch.Text> texts = new ArrayList<>();
        if (!label.isEmpty()) {
            texts.add(text(label, size, true, ink));
        }
        if (!more.isEmpty()) {
            texts.add(
                    text(more, label.isEmpty() ? size : Math.max(least(), size - 2), false, below));
        }
        return texts;
    }

    /** Returns how high paragraphs will be. */
    double height(List<Sketch.Text> texts, double width) {
        return Objects.requireNonNull(measure).height(texts, width);
    }

    /** Returns whether paragraphs fit, none of their words broken. */
    boolean fits(List<Sketch.Text> texts, double width, double height) {
        TextMeasure all = Objects.requireNonNull(measure);
        return texts.stream().allMatch(text -> all.widestWord(text) <= width)
                && height(texts, width) <= height + 0.01;
    }

    /** Returns one paragraph in the largest of some sizes that fits; null where none does. */
    Sketch.@Nullable Text fitted(
            List<Inline> words,
            boolean bold,
            Sketch.Ink ink,
            double width,
            double height,
            double... sizes) {
        for (double size : sizes) {
            Sketch.Text text = text(words, size, bold, ink);
            if (size >= heads && fits(List.of(text), width, height)) {
                return text;
            }
        }
        return null;
    }

    /** Draws a box without words. */
    int form(Box box, Sketch.Form form, Sketch.Ink fill) {
        return box("Form", box, form, fill, List.of(), Align.START, Place.Anchor.TOP, 0);
    }

    /** Draws the edge of a box alone. */
    void ring(Box box, Sketch.Form form, Sketch.Ink line, double weight) {
        add(
                new Sketch.Node(
                        "Ring",
                        box,
                        form,
                        null,
                        line,
                        weight,
                        List.of(),
                        Align.START,
                        Place.Anchor.TOP,
                        0,
                        0,
                        0,
                        step));
    }

    /** Draws a sheet of paper. */
    void sheet(Box box) {
        add(
                new Sketch.Node(
                        "Sheet",
                        box,
                        Sketch.Form.RECT,
                        Sketch.Ink.PAPER,
                        Sketch.Ink.RULE,
                        1.5,
                        List.of(),
                        Align.START,
                        Place.Anchor.TOP,
                        0,
                        0,
                        0,
                        step));
    }

    /** Draws words on no ground. */
    int words(Box box, List<Sketch.Text> texts, Align align, Place.Anchor anchor) {
        return box("Text", box, Sketch.Form.RECT, null, texts, align, anchor, 0);
    }

    /** Draws a box with words, so far from both sides. */
    int box(
            String name,
            Box box,
            Sketch.Form form,
            Sketch.@Nullable Ink fill,
            List<Sketch.Text> texts,
            Align align,
            Place.Anchor anchor,
            double inset) {
        return add(
                new Sketch.Node(
                        name, box, form, fill, null, 0, texts, align, anchor, inset, inset, 0,
                        step));
    }

    /** Draws a round box whose words stand in a part of it. */
    int around(Box box, Sketch.Ink fill, Box words, List<Sketch.Text> texts, Place.Anchor anchor) {
        return add(
                new Sketch.Node(
                        "Box",
                        box,
                        Sketch.Form.ROUND,
                        fill,
                        null,
                        0,
                        texts,
                        Align.START,
                        anchor,
                        words.x() - box.x(),
                        box.x() + box.w() - words.x() - words.w(),
                        anchor == Place.Anchor.TOP ? words.y() - box.y() : 0,
                        step));
    }

    /** Draws a disc with a few characters in it. */
    int disc(double cx, double cy, double size, String sign, @Nullable Accent accent) {
        Box box = new Box(cx - size / 2, cy - size / 2, size, size);
        List<Sketch.Text> texts =
                sign.isEmpty()
                        ? List.of()
                        : List.of(
                                text(
                                        sign,
                                        Math.rint(size * 0.48),
                                        true,
                                        accent == null ? Sketch.Ink.ON_BRAND : Sketch.Ink.PAPER));
        return box(
                "Badge",
                box,
                Sketch.Form.ELLIPSE,
                accent == null ? Sketch.Ink.BRAND : Sketch.Ink.of(accent),
                texts,
                Align.CENTER,
                Place.Anchor.MIDDLE,
                0);
    }

    /** Draws a disc with the icon of an entry; with its number where it has none. */
    void badge(Block.Entry entry, int number, double cx, double cy, double size) {
        @Nullable Accent accent = entry.accent() == Accent.NEUTRAL ? null : entry.accent();
        boolean icon = !entry.icon().isEmpty();
        disc(cx, cy, size, icon ? "" : String.valueOf(number), accent);
        if (icon) {
            Sketch.Ink on = accent == null ? Sketch.Ink.ON_BRAND : Sketch.Ink.PAPER;
            icon(entry.icon(), cx, cy, size * 0.5, on);
        }
    }

    /** Draws an icon, where there is one of the name. */
    void icon(String name, double cx, double cy, double size, Sketch.Ink ink) {
        Box box = new Box(cx - size / 2, cy - size / 2, size, size);
        Icon.named(name).ifPresent(icon -> add(new Sketch.Icon(icon, box, ink, step)));
    }

    /** Draws a line from a side of one box to a side of another: 0 top, 1 left, 2 foot, 3 right. */
    void link(int from, int fromSite, int to, int toSite, Sketch.Route route, Sketch.Ink ink) {
        double[] a = site(from, fromSite);
        double[] b = site(to, toSite);
        add(
                new Sketch.Link(
                        from, fromSite, to, toSite, a[0], a[1], b[0], b[1], route, true, ink, 2,
                        step));
    }

    /** Draws a straight line without an arrow between the sides of two boxes. */
    void join(int from, int fromSite, int to, int toSite, Sketch.Ink ink) {
        double[] a = site(from, fromSite);
        double[] b = site(to, toSite);
        Sketch.Route route = Sketch.Route.STRAIGHT;
        add(
                new Sketch.Link(
                        from, fromSite, to, toSite, a[0], a[1], b[0], b[1], route, false, ink, 2,
                        step));
    }

    /** Draws an arrow that goes down from a place, then across to the left side of a box. */
    void corner(double x, double y, int to, Sketch.Ink ink) {
        double[] end = site(to, 1);
        Sketch.Route route = Sketch.Route.CORNER;
        add(new Sketch.Link(-1, 0, to, 1, x, y, end[0], end[1], route, true, ink, 2, step));
    }

    /** Draws a line that touches nothing. */
    void line(double x1, double y1, double x2, double y2, Sketch.Ink ink, double weight) {
        Sketch.Route route = Sketch.Route.STRAIGHT;
        add(new Sketch.Link(-1, 0, -1, 0, x1, y1, x2, y2, route, false, ink, weight, step));
    }

    /** Returns the index of the part that will be drawn next. */
    int next() {
        return parts.size();
    }

    /** Returns the middle of a side of a box. */
    double[] site(int node, int site) {
        Box b = ((Sketch.Node) parts.get(node)).box();
        return switch (site) {
            case 0 -> new double[] {b.x() + b.w() / 2, b.y()};
            case 1 -> new double[] {b.x(), b.y() + b.h() / 2};
            case 2 -> new double[] {b.x() + b.w() / 2, b.y() + b.h()};
            default -> new double[] {b.x() + b.w(), b.y() + b.h() / 2};
        };
    }

    private int add(Sketch.Part part) {
        parts.add(part);
        return parts.size() - 1;
    }
}
