package org.briefpack.renderer.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Node;
import org.briefpack.model.document.Tree;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.type.Fonts;

/**
 * Lays diagrams out for the flow of a document: the same drawings as on slides, as small as a
 * document's type and as high as their words need. One that is too wide for its place is drawn from
 * top to bottom there.
 */
public final class DocumentSketches {
    /** The size on slides that becomes a document's running text, in points. */
    private static final double READ = 20;

    /** What is read in a drawing is no smaller, in points, unless all running text is. */
    private static final double LEAST_READ = 9;

    /** What stands beside it is no smaller, in points. */
    private static final double LEAST_BESIDE = 8;

    /** Heights that are tried are so far apart, on a slide's scale, in points. */
    private static final double STEP = 4;

    private final TextMeasure measure;
    private final double body;
    private final double share;
    private final boolean fromRight;

    /**
     * Lays out in a theme.
     *
     * @param fonts what its text is measured with
     * @param body size of running text, in points
     * @param fromRight whether all of it is read from the right
     */
    public DocumentSketches(Theme theme, Fonts fonts, double body, boolean fromRight) {
        this.measure = new TextMeasure(theme, fonts, true);
        this.body = body;
        this.share = body / READ;
        this.fromRight = fromRight;
    }

    /**
     * A diagram as it is drawn in a document.
     *
     * @param sketch as wide as its place, from the origin
     * @param upright whether it goes from top to bottom because its place is narrow
     */
    public record Drawn(Sketch sketch, boolean upright) {}

    /** Says of a diagram that its place has no room for it, and that it is a list. */
    public static void tooSmall(Block.Diagram diagram, DiagnosticSink sink) {
        sink.report(
                Code.SIMPLIFIED,
                diagram.span(),
                "this diagram would be too small to read; it is a list",
                "give it fewer entries, or shorter words");
    }

    /** Says of a diagram that it is drawn upright. */
    public static void upright(Block.Diagram diagram, DiagnosticSink sink) {
        sink.report(
                Code.SIMPLIFIED,
                diagram.span(),
                "this diagram is too wide for its place; it is drawn from top to bottom");
    }

    /** Returns what measures its words: it says where lines begin. */
    public TextMeasure measure() {
        return measure;
    }

    /**
     * Draws a diagram that relates things; empty for others, where its words call for footnotes, or
     * where it does not fit.
     *
     * @param width of its place, in points
     * @param height that it may have, in points
     */
    public Optional<Drawn> of(Block.Diagram diagram, double width, double height) {
        if (!diagram.kind().relates()
                || diagram.entries().isEmpty()
                || holds(diagram, Inline.Footnote.class)) {
            return Optional.empty();
        }
        double most = height / share;
        double wide = width / share;
        for (double size : sizes()) {
            Pen pen = pen(List.of(size));
            Optional<Sketch> across =
                    tightest(
                            h -> Sketches.of(diagram, pen, new Box(0, 0, wide, h), false),
                            least(diagram),
                            most);
            if (across.isPresent()) {
                return across.map(sketch -> drawn(sketch, false));
            }
        }
        return UprightSketch.of(diagram, pen(sizes()), new Box(0, 0, wide, most))
                .map(sketch -> drawn(sketch, true));
    }

    private Drawn drawn(Sketch sketch, boolean upright) {
        Sketch small = sketch.scaled(share);
        return new Drawn(fromRight ? small.mirrored() : small, upright);
    }

    /** Returns whether words of a diagram hold an inline of a kind. */
    public static boolean holds(Block.Diagram diagram, Class<? extends Inline> kind) {
        boolean[] found = {false};
        Tree.each(
                diagram.entries(),
                new Tree.Visitor() {
                    @Override
                    public void enter(Node node) {
                        found[0] |= kind.isInstance(node);
                    }
                });
        return found[0];
    }

    private Pen pen(List<Double> sizes) {
        return new Pen(measure, new RunList(), sizes, least(), least(), LEAST_BESIDE / share);
    }

    private double least() {
        return Math.min(READ, LEAST_READ / share);
    }

    /** Returns sizes in half points of paper, from that of running text down. */
    private List<Double> sizes() {
        double first = Math.floor(body * 2) / 2;
        double last = Math.min(first, LEAST_READ);
        return DoubleStream.iterate(first, size -> size >= last, size -> size - 0.5)
                .map(size -> size / share)
                .boxed()
                .toList();
    }

    /** Returns the drawing that is least high of those that fit; empty where none does. */
    private static Optional<Sketch> tightest(
            DoubleFunction<Optional<Sketch>> drawing, double least, double most) {
        Optional<Sketch> best = drawing.apply(most);
        double low = Math.min(least, most);
        Optional<Sketch> first = best.isEmpty() ? best : drawing.apply(low);
        if (best.isEmpty() || first.isPresent()) {
            return first;
        }
        double high = most;
        while (high - low > STEP) {
            double middle = (low + high) / 2;
            Optional<Sketch> tried = drawing.apply(middle);
            if (tried.isPresent()) {
                best = tried;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    /** Returns the height below which a kind looks cramped, on a slide's scale, in points. */
    private static double least(Block.Diagram diagram) {
        int rows = diagram.entries().size();
        return switch (diagram.kind()) {
            case STEPS -> 150;
            case TIMELINE -> 220;
            case VERSUS -> 58 + 68 * (rows - 1);
            case SPECTRUM -> 40 + 56 * rows;
            case TREE -> 76 * TreeSketch.leaves(diagram.entries());
            case ICON, CHOICES, TASK, MARKED, HEARD, POINTS, FIGURE -> 0;
        };
    }
}
