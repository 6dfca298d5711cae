package org.briefpack.renderer.pdf.internal.layout.sketch;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Align;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.FontFace;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Icon;
import org.briefpack.model.theme.Palette;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.TextStyle;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Outline;
import org.briefpack.renderer.pdf.internal.layout.text.LayoutContext;
import org.briefpack.renderer.pdf.internal.layout.text.TextBlocks;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.pdf.internal.text.Look;
import org.briefpack.renderer.pdf.internal.text.Run;
import org.briefpack.renderer.pdf.internal.text.TextLine;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.plan.Para;
import org.briefpack.renderer.plan.Sketch;
import org.briefpack.renderer.plan.TextMeasure;

/**
 * Paints a drawing. With an alternative text all of it is one figure; without, its words are
 * paragraphs and the rest says nothing.
 */
public final class SketchDrawing {
    private static final double ARROW = 4;
    private static final double FAINT = 0.84;

    private final LayoutContext job;
    private final TextMeasure measure;
    private final PlannedRuns planned;
    private final GroundColours colours;
    private final List<Mark> marks;
    private double round;

    /**
     * Adds marks to a list.
     *
     * @param job in the styles of what the drawing stands on
     * @param measure the one that it was planned with
     * @param planned makes the runs of its words
     */
    public SketchDrawing(
            LayoutContext job,
            TextMeasure measure,
            PlannedRuns planned,
            GroundColours colours,
            List<Mark> marks) {
        this.job = job;
        this.measure = measure;
        this.planned = planned;
        this.colours = colours;
        this.marks = marks;
    }

    /** Draws what is there after so many clicks. */
    public void draw(Sketch sketch, int clicks, Tag parent) {
        Tag figure =
                sketch.alt().isEmpty()
                        ? null
                        : parent.kid("Figure").with(Tag.Property.ALT, sketch.alt());
        round = sketch.round();
        for (Sketch.Part part : sketch.parts()) {
            if (part instanceof Sketch.Link link && link.step() <= clicks) {
                link(link, figure);
            }
        }
        for (Sketch.Part part : sketch.parts()) {
            if (part.step() <= clicks) {
                switch (part) {
                    case Sketch.Node node -> node(node, figure, parent);
                    case Sketch.Icon icon -> icon(icon, figure);
                    case Sketch.Link link -> {}
                }
            }
        }
    }

    private void node(Sketch.Node node, Tag figure, Tag parent) {
        Box b = node.box();
        if (node.fill() != null || node.line() != null) {
            Outline outline =
                    switch (node.form()) {
                        case RECT -> Outline.rectangle(0, 0, b.w(), b.h(), 0);
                        case ROUND -> Outline.rectangle(0, 0, b.w(), b.h(), round);
                        case ELLIPSE -> Outline.ellipse(b.w() / 2, b.h() / 2, b.w() / 2, b.h() / 2);
                    };
            Colour fill = node.fill() == null ? null : colour(node.fill());
            Colour line = node.line() == null ? null : colour(node.line());
            marks.add(new Mark.Shape(b.x(), b.y(), outline, fill, line, node.weight(), figure));
        }
        if (!node.texts().isEmpty()) {
            texts(node, figure, parent);
        }
    }

    private void texts(Sketch.Node node, Tag figure, Tag parent) {
        Box b = node.box();
        double width = node.room();
        double height = 0;
        for (Sketch.Text text : node.texts()) {
            int lines = measure.starts(text, width).length;
            height += lines * measure.lineHeight(text) + text.after();
        }
        height -= node.texts().getLast().after();
        double y =
                switch (node.anchor()) {
                    case TOP -> b.y() + node.top();
                    case MIDDLE -> b.y() + (b.h() - height) / 2;
                    case BOTTOM -> b.y() + b.h() - height;
                };
        for (Sketch.Text text : node.texts()) {
            Tag tag = figure == null ? parent.kid("P") : figure;
            y = text(text, b.x() + node.lead(), width, y, node.align(), tag) + text.after();
        }
    }

    private double text(
            Sketch.Text text, double left, double width, double top, Align align, Tag tag) {
        Colour ink = textColour(text.ink());
        FontFace face = FontFace.of(text.bold(), text.italic());
        Look look =
                new Look(job.styles.fonts().chain(FontSlot.BODY, face), text.size(), ink, 0, false);
        double line = measure.lineHeight(text);
        double rise = (line - look.ascent() - look.descent()) / 2 + look.ascent();
        double y = top;
        for (TextLine one : lines(text, width, ink, tag)) {
            double room = width - one.width();
            boolean end = align == Align.END != one.opposite();
            double x = align == Align.CENTER ? room / 2 : end ? room : 0;
            marks.addAll(TextBlocks.marks(one, left + x, y + rise));
            y += line;
        }
        return y;
    }

    private List<TextLine> lines(Sketch.Text text, double width, Colour ink, Tag tag) {
        TextStyle body = job.styles.style(Role.BODY);
        TextStyle style =
                new TextStyle(
                        FontSlot.BODY,
                        body.size(),
                        body.leading(),
                        text.bold(),
                        text.italic(),
                        body.colour(),
                        body.before(),
                        body.after());
        Para para =
                new Para(
                        Role.BODY,
                        org.briefpack.renderer.plan.Mark.NONE,
                        0,
                        text.runs(),
                        false,
                        null,
                        SourceSpan.NONE);
        List<Run> runs = planned.of(para, style, text.size(), ink, colours, tag, false);
        return job.breaker.lines(runs, measure.starts(text, width));
    }

    private void link(Sketch.Link l, Tag figure) {
        Colour ink = colour(l.ink());
        double x = l.x2();
        double y = l.y2();
        boolean down = l.route() == Sketch.Route.STRAIGHT && l.x1() == x;
        double dx = down ? 0 : Math.signum(x - l.x1());
        double dy = down ? Math.signum(y - l.y1()) : 0;
        double tip = l.arrow() ? ARROW * l.weight() / 2 + 3 : 0;
        double endX = x - dx * tip;
        double endY = y - dy * tip;
        switch (l.route()) {
            case STRAIGHT -> rule(l.x1(), l.y1(), endX, endY, l, ink, figure);
            case ELBOW -> {
                double middle = (l.x1() + x) / 2;
                rule(l.x1(), l.y1(), middle, l.y1(), l, ink, figure);
                rule(middle, l.y1(), middle, y, l, ink, figure);
                rule(middle, y, endX, y, l, ink, figure);
            }
            case CORNER -> {
                rule(l.x1(), l.y1(), l.x1(), y, l, ink, figure);
                rule(l.x1(), y, endX, y, l, ink, figure);
            }
        }
        if (l.arrow()) {
            double half = ARROW * l.weight() / 2 + 1;
            double back = tip + 2;
            Outline head =
                    new Outline()
                            .move(0, 0)
                            .line(-dx * back - dy * half, -dy * back - dx * half)
                            .line(-dx * back + dy * half, -dy * back + dx * half)
                            .close();
            marks.add(new Mark.Shape(x, y, head, ink, null, 0, figure));
        }
    }

    private void rule(
            double x1, double y1, double x2, double y2, Sketch.Link l, Colour ink, Tag figure) {
        marks.add(new Mark.Rule(x1, y1, x2, y2, l.weight(), ink, false, figure));
    }

    private void icon(Sketch.Icon icon, Tag figure) {
        double k = icon.box().w() / Icon.GRID;
        Outline outline = new Outline();
        for (Icon.Step step : icon.icon().steps()) {
            double[] p = new double[step.points().size()];
            for (int i = 0; i < p.length; i++) {
                double at = step.points().get(i);
                // The page will be turned round; icons look alike in every language.
                p[i] = (i % 2 == 0 && job.fromRight ? Icon.GRID - at : at) * k;
            }
            switch (step.kind()) {
                case 'M' -> outline.move(p[0], p[1]);
                case 'L' -> outline.line(p[0], p[1]);
                case 'C' -> outline.curve(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> outline.close();
            }
        }
        Box b = icon.box();
        marks.add(new Mark.Shape(b.x(), b.y(), outline, colour(icon.ink()), null, 0, figure));
    }

    private Colour textColour(Sketch.Ink ink) {
        boolean pale = ink.tint() == Sketch.Tint.BRAND && colours.palette().inkOnBrand();
        return pale ? colours.palette().ink() : colour(ink);
    }

    private Colour colour(Sketch.Ink ink) {
        Palette p = colours.palette();
        boolean dark = colours.dark();
        return switch (ink.tint()) {
            case INK -> colours.text(p.ink());
            case MUTED -> colours.text(p.muted());
            case PAPER -> dark ? p.brand() : p.paper();
            case SURFACE -> colours.tint(Accent.NEUTRAL);
            case RULE -> colours.rule();
            case BRAND -> colours.text(p.brand());
            case ON_BRAND -> p.onBrand();
            case ACCENT -> p.accent(ink.accent());
            case PALE -> colours.tint(ink.accent());
            case FAINT -> colours.text(p.ink()).mix(dark ? p.brand() : p.paper(), FAINT);
        };
    }
}
