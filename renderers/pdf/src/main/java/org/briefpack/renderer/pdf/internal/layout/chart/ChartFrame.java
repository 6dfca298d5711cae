package org.briefpack.renderer.pdf.internal.layout.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.PlainNumber;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.pdf.internal.layout.strip.Area;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.text.Job;
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

    private final Job job;
    private final TextBlocks text;
    private final Block.Chart chart;
    private final double left;
    private final double width;
    private final Tag tag;
    private final Look look;

    ChartFrame(Job job, TextBlocks text, Block.Chart chart, double left, double width, Tag tag) {
        this.job = job;
        this.text = text;
        this.chart = chart;
        this.left = left;
        this.width = width;
        this.tag = tag;
        this.look = job.styles.look(Role.CHART);
    }

    Block.Chart chart() {
        return chart;
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
        return job.styles.palette().accent(series.accent());
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

    /** Returns a series' figure for a category; empty where there is none. */
    static Optional<Double> value(Block.ChartSeries series, int category) {
        return category < series.values().size()
                ? series.values().get(category).filter(Double::isFinite)
                : Optional.empty();
    }

    /** Returns a figure as the reader writes it: two decimals at most. */
    String number(double value) {
        String plain = PlainNumber.of(rounded(Math.abs(value)));
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(whole);
        if (whole.length() > 4) {
            for (int i = whole.length() - 3; i > 0; i -= 3) {
                text.insert(i, job.words.apply("thousands"));
            }
        }
        if (point >= 0) {
            text.append(job.words.apply("decimal")).append(plain.substring(point + 1));
        }
        return (value < 0 && !plain.equals("0") ? "\u2212" : "") + text;
    }

    private static double rounded(double value) {
        return PlainNumber.places(value) <= 2
                ? value
                : BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }

    /** Returns a figure for a label beside it, per cent sign included where the unit is one. */
    String figure(double value) {
        return chart.unit().startsWith("%") ? number(value) + "\u00A0%" : number(value);
    }
}
