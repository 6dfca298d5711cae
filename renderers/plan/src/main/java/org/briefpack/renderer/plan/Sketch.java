package org.briefpack.renderer.plan;

import java.util.List;
import org.briefpack.model.document.Align;
import org.briefpack.model.theme.Accent;
import org.jspecify.annotations.Nullable;

/**
 * A drawing: boxes with words, lines between them and icons, in points from the upper left corner
 * of what it stands on. Every format paints the same one. Parts are painted in their order, lines
 * first where they lie behind boxes.
 *
 * @param box what all parts lie in
 * @param alt what is read aloud in its place; empty where its words are read themselves
 * @param parts what is painted, in reading order
 * @param round radius of round corners, in points
 */
public record Sketch(Box box, String alt, List<Part> parts, double round) {
    /** Copies the parts. */
    public Sketch {
        parts = List.copyOf(parts);
    }

    /** Makes a drawing with the round corners of slides. */
    Sketch(Box box, String alt, List<Part> parts) {
        this(box, alt, parts, ROUND);
    }

    /** Something that is painted. */
    public sealed interface Part {
        /** Returns at which click it appears; 0 where it is there from the start. */
        int step();
    }

    /** The outline of a box; each has a text rectangle that is easy to know. */
    public enum Form {
        /** A rectangle. */
        RECT,
        /** A rectangle with round corners. */
        ROUND,
        /** An ellipse. */
        ELLIPSE
    }

    /** What a colour is for; never a colour itself, so that a theme can be changed later. */
    public enum Tint {
        /** Text. */
        INK,
        /** Text that steps back. */
        MUTED,
        /** What is behind everything. */
        PAPER,
        /** Behind boxes. */
        SURFACE,
        /** Lines. */
        RULE,
        /** The brand's colour; as text, ink where the brand's colour is too pale to be read. */
        BRAND,
        /** Text on the brand's colour. */
        ON_BRAND,
        /** An accent's colour. */
        ACCENT,
        /** A light tint of an accent. */
        PALE,
        /** Text, hardly seen: for what is large and says nothing. */
        FAINT
    }

    /**
     * A colour by what it is for.
     *
     * @param tint what it is for
     * @param accent which accent; NEUTRAL where the tint is none of an accent
     */
    public record Ink(Tint tint, Accent accent) {
        static final Ink TEXT = new Ink(Tint.INK, Accent.NEUTRAL);
        static final Ink MUTED = new Ink(Tint.MUTED, Accent.NEUTRAL);
        static final Ink PAPER = new Ink(Tint.PAPER, Accent.NEUTRAL);
        static final Ink SURFACE = new Ink(Tint.SURFACE, Accent.NEUTRAL);
        static final Ink RULE = new Ink(Tint.RULE, Accent.NEUTRAL);
        static final Ink FAINT = new Ink(Tint.FAINT, Accent.NEUTRAL);
        static final Ink ON_BRAND = new Ink(Tint.ON_BRAND, Accent.NEUTRAL);
        static final Ink BRAND = new Ink(Tint.BRAND, Accent.NEUTRAL);

        static Ink of(Accent accent) {
            return new Ink(Tint.ACCENT, accent);
        }

        static Ink pale(Accent accent) {
            return new Ink(Tint.PALE, accent);
        }
    }

    /**
     * A paragraph in a box.
     *
     * @param runs its text
     * @param size of the type, in points
     * @param bold whether all of it is bold
     * @param italic whether all of it is italic
     * @param ink its colour
     * @param after space below it, in points
     */
    public record Text(
            List<Run> runs, double size, boolean bold, boolean italic, Ink ink, double after) {
        /** Copies the runs. */
        public Text {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A box.
     *
     * @param name what it is called in lists of shapes
     * @param box where it lies
     * @param form its outline
     * @param fill its ground; null for none
     * @param line its edge; null for none
     * @param weight of the edge, in points
     * @param texts its words; may be empty
     * @param align how its lines are set
     * @param anchor where its words stand when there is room to spare
     * @param lead between its edge and the start of its lines, in points
     * @param trail between the end of its lines and its edge
     * @param top between its upper edge and its words
     * @param step as in {@link Part}
     */
    public record Node(
            String name,
            Box box,
            Form form,
            @Nullable Ink fill,
            @Nullable Ink line,
            double weight,
            List<Text> texts,
            Align align,
            Place.Anchor anchor,
            double lead,
            double trail,
            double top,
            int step)
            implements Part {
        /** Copies the texts. */
        public Node {
            texts = List.copyOf(texts);
        }

        /** Returns how wide its lines may be. */
        public double room() {
            return box.w() - lead - trail;
        }

        /** Returns the same in another place. */
        public Node in(Box other) {
            return new Node(
                    name, other, form, fill, line, weight, texts, align, anchor, lead, trail, top,
                    step);
        }
    }

    /** How a line goes from one end to the other. */
    public enum Route {
        /** Straight. */
        STRAIGHT,
        /** Across, down in the middle, and across. */
        ELBOW,
        /** Down, then across. */
        CORNER
    }

    /**
     * A line between two boxes, or a line alone.
     *
     * @param from index of the box that it begins at; negative for none
     * @param fromSite which side of it: 0 top, 1 left, 2 bottom, 3 right
     * @param to index of the box that it ends at; negative for none
     * @param toSite which side of that
     * @param x1 where it begins
     * @param y1 where it begins
     * @param x2 where it ends
     * @param y2 where it ends
     * @param route how it goes
     * @param arrow whether its end is an arrow
     * @param ink its colour
     * @param weight in points
     * @param step as in {@link Part}
     */
    public record Link(
            int from,
            int fromSite,
            int to,
            int toSite,
            double x1,
            double y1,
            double x2,
            double y2,
            Route route,
            boolean arrow,
            Ink ink,
            double weight,
            int step)
            implements Part {}

    /**
     * An icon; it says nothing that words beside it do not.
     *
     * @param icon what it is called
     * @param box a square
     * @param ink its colour
     * @param step as in {@link Part}
     */
    public record Icon(org.briefpack.model.theme.Icon icon, Box box, Ink ink, int step)
            implements Part {}

    /** Radius of round corners on slides, in points. */
    private static final double ROUND = 8;

    /** Returns how many clicks it takes until all is there. */
    public int steps() {
        return parts.stream().mapToInt(Part::step).max().orElse(0);
    }

    /** Returns the runs of all its words, in order. */
    public List<Run> runs() {
        return parts.stream()
                .filter(Node.class::isInstance)
                .flatMap(part -> ((Node) part).texts().stream())
                .flatMap(text -> text.runs().stream())
                .toList();
    }

    /** Returns the same as a mirror shows it, for what is read from the right. */
    public Sketch mirrored() {
        return new Sketch(box, alt, parts.stream().map(this::mirrored).toList(), round);
    }

    private Part mirrored(Part part) {
        return switch (part) {
            case Node n -> n.in(mirrored(n.box()));
            case Link l ->
                    new Link(
                            l.from(),
                            otherSide(l.fromSite()),
                            l.to(),
                            otherSide(l.toSite()),
                            mirrored(l.x1()),
                            l.y1(),
                            mirrored(l.x2()),
                            l.y2(),
                            l.route(),
                            l.arrow(),
                            l.ink(),
                            l.weight(),
                            l.step());
            case Icon i -> new Icon(i.icon(), mirrored(i.box()), i.ink(), i.step());
        };
    }

    /**
     * Returns the same as large as a share of itself, its upper left corner at the origin and no
     * higher than its parts. Type is set in half points, never larger than the share.
     */
    Sketch scaled(double share) {
        double top = parts.stream().mapToDouble(Sketch::top).min().orElse(box.y());
        double foot = parts.stream().mapToDouble(Sketch::foot).max().orElse(box.y());
        Scale scale = new Scale(share, box.x(), top);
        Box own = new Box(0, 0, box.w() * share, (foot - top) * share);
        return new Sketch(own, alt, parts.stream().map(scale::of).toList(), round * share);
    }

    private static double top(Part part) {
        return switch (part) {
            case Node n -> n.box().y();
            case Link l -> Math.min(l.y1(), l.y2());
            case Icon i -> i.box().y();
        };
    }

    private static double foot(Part part) {
        return switch (part) {
            case Node n -> n.box().y() + n.box().h();
            case Link l -> Math.max(l.y1(), l.y2());
            case Icon i -> i.box().y() + i.box().h();
        };
    }

    /** What makes parts as large as a share of themselves, seen from a corner. */
    private record Scale(double k, double left, double top) {
        Part of(Part part) {
            return switch (part) {
                case Node n ->
                        new Node(
                                n.name(),
                                of(n.box()),
                                n.form(),
                                n.fill(),
                                n.line(),
                                n.weight() * k,
                                n.texts().stream().map(this::of).toList(),
                                n.align(),
                                n.anchor(),
                                n.lead() * k,
                                n.trail() * k,
                                n.top() * k,
                                n.step());
                case Link l ->
                        new Link(
                                l.from(),
                                l.fromSite(),
                                l.to(),
                                l.toSite(),
                                (l.x1() - left) * k,
                                (l.y1() - top) * k,
                                (l.x2() - left) * k,
                                (l.y2() - top) * k,
                                l.route(),
                                l.arrow(),
                                l.ink(),
                                l.weight() * k,
                                l.step());
                case Icon i -> new Icon(i.icon(), of(i.box()), i.ink(), i.step());
            };
        }

        private Text of(Text t) {
            double size = Math.floor(t.size() * k * 2 + 0.001) / 2;
            return new Text(t.runs(), size, t.bold(), t.italic(), t.ink(), t.after() * k);
        }

        private Box of(Box b) {
            return new Box((b.x() - left) * k, (b.y() - top) * k, b.w() * k, b.h() * k);
        }
    }

    private static int otherSide(int site) {
        return site % 2 == 1 ? 4 - site : site;
    }

    private double mirrored(double x) {
        return 2 * box.x() + box.w() - x;
    }

    private Box mirrored(Box b) {
        return new Box(mirrored(b.x() + b.w()), b.y(), b.w(), b.h());
    }
}
