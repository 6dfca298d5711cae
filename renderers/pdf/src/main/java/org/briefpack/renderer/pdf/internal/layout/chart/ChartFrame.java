package org.briefpack.renderer.pdf.internal.layout.chart;

import java.util.List;
import java.util.OptionalDouble;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartForm;
import org.briefpack.model.document.ChartRoom;
import org.briefpack.model.document.PlainNumber;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.Shade;
import org.briefpack.renderer.pdf.internal.layout.strip.Area;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.text.LayoutContext;
import org.briefpack.renderer.pdf.internal.layout.text.Styles;
import org.briefpack.renderer.pdf.internal.layout.text.TextBlocks;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.pdf.internal.text.Look;
import org.briefpack.renderer.pdf.internal.text.Run;
import org.briefpack.renderer.pdf.internal.text.TextLine;

/** What every kind of chart draws with: its place, its text, its colours. */
final class ChartFrame {
    /** Thickness of a line in a chart, in points. */
    static final double LINE = 1.6;

    private final LayoutContext job;
    private final TextBlocks text;
    private final Block.Chart chart;
    private final double left;
    private final double width;
    private final OptionalDouble height;
    private final Tag tag;
    private final Look look;
    private final ChartRoom room;
    private final ChartForm form;

    private ChartFrame(
            LayoutContext job,
            TextBlocks text,
            Block.Chart chart,
            double left,
            double width,
            OptionalDouble height,
            Tag tag,
            ChartRoom room,
            ChartForm form) {
        this.job = job;
        this.text = text;
        this.chart = chart;
        this.left = left;
        this.width = width;
        this.height = height;
        this.tag = tag;
        this.look = job.styles.look(Role.CHART);
        this.room = room;
        this.form = form;
    }

    /** Returns a frame on a page, where a chart may be as high as its bars need. */
    static ChartFrame onPage(
            LayoutContext job,
            TextBlocks text,
            Block.Chart chart,
            double left,
            double width,
            Tag tag) {
        double size = job.styles.look(Role.CHART).size();
        ChartRoom room = new ChartRoom(width, Double.MAX_VALUE, size);
        ChartForm form = ChartForm.of(chart, room);
        return new ChartFrame(
                job, text, chart, left, width, OptionalDouble.empty(), tag, room, form);
    }

    /** Returns a frame of a size, at the left edge, for a chart whose form was chosen before. */
    static ChartFrame sized(
            LayoutContext job,
            TextBlocks text,
            Block.Chart chart,
            ChartForm form,
            double width,
            double height,
            Tag tag) {
        ChartRoom room = new ChartRoom(width, height, job.styles.look(Role.CHART).size());
        OptionalDouble high = OptionalDouble.of(height);
        return new ChartFrame(job, text, chart, 0, width, high, tag, room, form);
    }

    /** Returns the frame of the plot below what stands above it. */
    ChartFrame lower(double points) {
        OptionalDouble rest = OptionalDouble.of(height.getAsDouble() - points);
        return new ChartFrame(job, text, chart, left, width, rest, tag, room, form);
    }

    /** Returns how high the plot is; empty where it may choose. */
    OptionalDouble height() {
        return height;
    }

    Block.Chart chart() {
        return chart;
    }

    /** Returns how the chart is drawn. */
    ChartForm form() {
        return form;
    }

    /** Whether a drawing can be read in this room. */
    boolean fits() {
        return form.fits(room);
    }

    /** Whether a value of a line has its figure beside it. */
    boolean isLabelled(int series, int category) {
        return ChartForm.isLabelled(chart, room, series, category);
    }

    double left() {
        return left;
    }

    double width() {
        return width;
    }

    Tag tag() {
        return tag;
    }

    Styles styles() {
        return job.styles;
    }

    double size() {
        return look.size();
    }

    double leading() {
        return job.styles.leading(Role.CHART);
    }

    double baseline() {
        return job.styles.baseline(Role.CHART);
    }

    Colour colour(Block.ChartSeries series) {
        return job.styles.palette().chart(series.accent());
    }

    /** Returns the colour in which a series is named: its own, or a shade that can be read. */
    Colour ink(Block.ChartSeries series) {
        Colour paper = job.styles.palette().paper();
        return Shade.readable(colour(series), List.of(paper), Shade.TEXT)
                .orElse(job.styles.palette().ink());
    }

    /** Returns a bar, column or key of a series. */
    List<Mark> bar(
            Block.ChartSeries series, double x, double y, double barWidth, double barHeight) {
        Colour paper = job.styles.palette().paper();
        return Texture.of(index(series))
                .rectangle(x, y, barWidth, barHeight, colour(series), paper, tag);
    }

    /** Returns a point on a series' line. */
    Mark point(Block.ChartSeries series, double x, double y) {
        return Point.of(index(series), x, y, colour(series), job.styles.palette().paper(), tag);
    }

    /** Returns a piece of a series' line with a point on it. */
    List<Mark> key(Block.ChartSeries series, double x, double y, double length) {
        Mark line = new Mark.Rule(x, y, x + length, y, LINE, colour(series), false, tag);
        return List.of(line, point(series, x + length / 2, y));
    }

    /** Returns one unbroken line. */
    TextLine label(String text) {
        return this.text.label(text, look, tag);
    }

    /** Returns one unbroken line in a colour. */
    TextLine label(String words, Colour ink) {
        return text.label(words, look.in(ink), tag);
    }

    /** Returns a text broken to a width. */
    List<TextLine> lines(String text, double room) {
        Run run = new Run(text + " ", look, tag, null, null, false, SourceSpan.NONE);
        return job.breaker.lines(List.of(run), Math.max(room, Area.NARROWEST));
    }

    /** Returns how many series stand before one. */
    int index(Block.ChartSeries series) {
        int index = 0;
        while (chart.series().get(index) != series) {
            index++;
        }
        return index;
    }

    /** Returns a figure as the reader writes it. */
    String number(double value) {
        return job.notation.of(form.digits(value));
    }

    /** Returns the figure at a step of the axis of values, per cent sign included. */
    String step(int index) {
        return withUnit(job.notation.of(PlainNumber.of(form.values().at(index))));
    }

    /** Returns a figure for a label beside it, per cent sign included where the unit is one. */
    String figure(double value) {
        return withUnit(number(value));
    }

    private String withUnit(String figure) {
        return chart.unit().startsWith("%") ? figure + "\u00A0%" : figure;
    }
}
