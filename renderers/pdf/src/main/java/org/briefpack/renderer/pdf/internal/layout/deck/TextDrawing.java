package org.briefpack.renderer.pdf.internal.layout.deck;

import java.util.List;
import java.util.function.Function;
import org.briefpack.model.document.Align;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.FontFace;
import org.briefpack.model.theme.TextStyle;
import org.briefpack.renderer.pdf.internal.layout.sketch.GroundColours;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Outline;
import org.briefpack.renderer.pdf.internal.layout.text.TextBlocks;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.pdf.internal.text.Look;
import org.briefpack.renderer.pdf.internal.text.Run;
import org.briefpack.renderer.pdf.internal.text.TextLine;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.plan.Para;
import org.briefpack.renderer.plan.Place;
import org.briefpack.renderer.plan.TextMeasure;

/** Sets a plan's paragraphs in their box, broken where the plan breaks them. */
final class TextDrawing {
    /**
     * How paragraphs stand in a box.
     *
     * @param scale by how much they are set smaller than the theme says
     * @param air more space below each, in points
     * @param columns into how many columns they flow
     * @param anchor where they stand when there is room to spare
     * @param align how lines are set
     */
    record Setting(double scale, double air, int columns, Place.Anchor anchor, Align align) {
        static Setting of(double scale, Place.Anchor anchor) {
            return new Setting(scale, 0, 1, anchor, Align.START);
        }
    }

    private final Stage stage;
    private final GroundColours colours;
    private final List<Mark> marks;

    /** Adds marks to a list. */
    TextDrawing(Stage stage, GroundColours colours, List<Mark> marks) {
        this.stage = stage;
        this.colours = colours;
        this.marks = marks;
    }

    /** Draws paragraphs whose nodes are kids of one. */
    void draw(List<Para> paras, Box box, Setting setting, Tag parent) {
        draw(paras, box, setting, new ParagraphTags(stage.job(), parent)::next);
    }

    /** Draws paragraphs with nodes that are asked for in order. */
    void draw(
            List<Para> paras, Box box, Setting setting, Function<Para, ParagraphTags.Nodes> nodes) {
        TextMeasure measure = stage.measure();
        double gutter = stage.theme().slide().gutter().points();
        double width = (box.w() - (setting.columns() - 1) * gutter) / setting.columns();
        int start = marks.size();
        double y = 0;
        double end = 0;
        int column = 0;
        for (int i = 0; i < paras.size(); i++) {
            Para para = paras.get(i);
            double[] spaces = measure.spaces(para, setting.scale());
            double line = measure.lineHeight(para, setting.scale());
            y += i == 0 ? 0 : spaces[0];
            ParagraphTags.Nodes own = nodes.apply(para);
            List<TextLine> lines = lines(para, width, setting.scale(), own.text());
            for (int l = 0; l < Math.max(1, lines.size()); l++) {
                if (column < setting.columns() - 1 && y + line > box.h() + 1) {
                    column++;
                    y = 0;
                }
                double x = box.x() + column * (width + gutter);
                double baseline = box.y() + y + rise(para, setting.scale(), line);
                if (l == 0) {
                    label(para, x, baseline, setting.scale(), own.label());
                }
                if (l < lines.size()) {
                    line(lines.get(l), para, x, width, baseline, setting.align());
                }
                y += line;
            }
            end = y;
            y += spaces[1] + setting.air();
        }
        anchor(start, setting, box.h() - end);
    }

    /** Moves what was drawn down to where it stands when there is room to spare. */
    private void anchor(int start, Setting setting, double spare) {
        double down =
                switch (setting.anchor()) {
                    case TOP -> 0;
                    case MIDDLE -> spare / 2;
                    case BOTTOM -> spare;
                };
        if (down > 0 && setting.columns() == 1) {
            for (int i = start; i < marks.size(); i++) {
                marks.set(i, marks.get(i).moved(0, down));
            }
        }
    }

    private List<TextLine> lines(Para para, double width, double scale, Tag tag) {
        TextStyle style = style(para);
        double size = stage.measure().size(para, scale);
        List<Run> runs = stage.runs().of(para, style, size, ink(para, style), colours, tag, false);
        return stage.job().breaker.lines(runs, stage.measure().starts(para, width, scale));
    }

    private TextStyle style(Para para) {
        return stage.theme().slides().style(para.role());
    }

    private Colour ink(Para para, TextStyle style) {
        Colour own =
                para.accent() == null ? style.colour() : colours.palette().accent(para.accent());
        return colours.text(own);
    }

    private Look look(Para para, double scale, Colour colour) {
        TextStyle style = style(para);
        FontFace face = FontFace.of(style.bold(), style.italic());
        double size = stage.measure().size(para, scale);
        return new Look(
                stage.job().styles.fonts().chain(style.font(), face), size, colour, 0, false);
    }

    /** Returns how far below the top of a line its baseline lies. */
    private double rise(Para para, double scale, double line) {
        Look look = look(para, scale, colours.palette().ink());
        return (line - look.ascent() - look.descent()) / 2 + look.ascent();
    }

    private void line(TextLine line, Para para, double left, double width, double y, Align align) {
        double x = left + para.indent() * TextMeasure.STEP;
        double room = width - para.indent() * TextMeasure.STEP - line.width();
        x +=
                switch (align) {
                    case START -> line.opposite() ? room : 0;
                    case CENTER -> room / 2;
                    case END -> line.opposite() ? 0 : room;
                };
        marks.addAll(TextBlocks.marks(line, x, y));
    }

    private void label(Para para, double left, double y, double scale, Tag tag) {
        double x = left + (para.indent() - 1) * TextMeasure.STEP;
        Colour accent = colours.text(colours.palette().accent(Accent.SECOND));
        switch (para.mark()) {
            case org.briefpack.renderer.plan.Mark.None none -> {}
            case org.briefpack.renderer.plan.Mark.Bullet bullet ->
                    label("\u2022", look(para, scale, accent), x, y, tag);
            case org.briefpack.renderer.plan.Mark.Number number ->
                    label(number.value() + ".", look(para, scale, accent), x, y, tag);
            case org.briefpack.renderer.plan.Mark.Check check ->
                    tick(x, y, stage.measure().size(para, scale), accent, tag);
        }
    }

    private void label(String text, Look look, double x, double y, Tag tag) {
        marks.addAll(TextBlocks.marks(stage.blocks().text.label(text, look, tag), x, y));
    }

    /** Draws a tick, which few fonts have. */
    private void tick(double x, double y, double size, Colour colour, Tag tag) {
        tag.with(Tag.Property.ACTUAL_TEXT, "\u2713");
        Outline tick =
                new Outline()
                        .move(0, -size * 0.3)
                        .line(size * 0.22, -size * 0.06)
                        .line(size * 0.62, -size * 0.62);
        marks.add(new Mark.Shape(x + 1, y, tick, null, colour, size * 0.1, tag));
    }
}
