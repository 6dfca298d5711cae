package org.briefpack.renderer.pdf.internal.layout.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartKind;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Outline;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;
import org.briefpack.renderer.pdf.internal.layout.text.TextBlocks;
import org.briefpack.renderer.pdf.internal.text.TextLine;

/** Upright columns, or lines, over categories along the foot. */
final class AxisChart {
    private static final double TALLEST = 120;
    private static final double LOWEST = 50;
    private static final double WIDEST = 22;

    private final ChartFrame frame;
    private final double[] range;
    private final double slot;
    private final double top;
    private final double height;
    private final List<Mark> marks = new ArrayList<>();

    AxisChart(ChartFrame frame) {
        this.frame = frame;
        this.range = ChartBlocks.range(frame.chart());
        this.slot = frame.width() / frame.chart().categories().size();
        this.top = frame.leading() + 2;
        // A narrow plot as high as a wide one would exaggerate every slope; a tight page takes a
        // flatter one.
        this.height =
                Math.max(LOWEST, Math.min(TALLEST, frame.width() * 0.46) * frame.styles().space());
    }

    Strip.Ink strip() {
        Block.Chart chart = frame.chart();
        grid();
        if (chart.kind() == ChartKind.LINE) {
            chart.series().forEach(this::line);
            for (int c = 0; c < chart.categories().size(); c++) {
                points(c);
            }
        } else {
            columns();
        }
        double foot = top + height + (range[0] < 0 ? frame.leading() : 0) + 4;
        double deepest = 0;
        for (int c = 0; c < chart.categories().size(); c++) {
            double y = foot;
            for (TextLine line : frame.lines(chart.categories().get(c), slot - 4)) {
                double x = frame.left() + slot * c + (slot - line.width()) / 2;
                marks.addAll(TextBlocks.marks(line, x, y + frame.baseline()));
                y += frame.leading();
            }
            deepest = Math.max(deepest, y);
        }
        return new Strip.Ink(deepest + 2, deepest, marks, List.of());
    }

    private double y(double value) {
        return top + height * (range[1] - value) / (range[1] - range[0]);
    }

    /** Draws the line of zero, and thin lines at quarters. */
    private void grid() {
        for (int i = 0; i <= 4; i++) {
            double y = top + height * i / 4;
            rule(y, 0.3, frame.styles().palette().rule());
        }
        rule(y(0), 0.7, frame.styles().palette().muted());
    }

    private void rule(double y, double thickness, org.briefpack.model.theme.Colour colour) {
        marks.add(
                new Mark.Rule(
                        frame.left(),
                        y,
                        frame.left() + frame.width(),
                        y,
                        thickness,
                        colour,
                        false,
                        frame.tag()));
    }

    private void columns() {
        Block.Chart chart = frame.chart();
        int count = Math.max(1, chart.series().size());
        double label = 0;
        for (double end : range) {
            label = Math.max(label, frame.label(frame.number(end) + "0").width());
        }
        double width = Math.min(Math.max(WIDEST, label + 3), slot * 0.8 / count);
        for (int c = 0; c < chart.categories().size(); c++) {
            double x = frame.left() + slot * c + (slot - width * count) / 2;
            for (Block.ChartSeries series : chart.series()) {
                column(series, c, x, width);
                x += width;
            }
        }
    }

    private void column(Block.ChartSeries series, int category, double x, double width) {
        Optional<Double> value = ChartFrame.value(series, category);
        TextLine text = frame.label(value.map(frame::number).orElse("\u2013") + " ");
        double end = y(value.orElse(0.0));
        double zero = y(0);
        if (end != zero) {
            double high = Math.min(end, zero);
            marks.addAll(frame.bar(series, x + 1, high, width - 2, Math.abs(zero - end)));
        }
        boolean below = value.orElse(0.0) < 0;
        double y = below ? end + frame.baseline() : end - 3;
        marks.addAll(TextBlocks.marks(text, x + (width - text.width()) / 2, y));
    }

    private void line(Block.ChartSeries series) {
        Outline path = new Outline();
        boolean down = false;
        for (int c = 0; c < frame.chart().categories().size(); c++) {
            Optional<Double> value = ChartFrame.value(series, c);
            if (value.isEmpty()) {
                down = false;
                continue;
            }
            double x = frame.left() + slot * (c + 0.5);
            double y = y(value.get());
            if (down) {
                path.line(x, y);
            } else {
                path.move(x, y);
            }
            down = true;
        }
        marks.add(
                new Mark.Shape(
                        0, 0, path, null, frame.colour(series), ChartFrame.LINE, frame.tag()));
    }

    /** Draws the points of a category and the figures beside them. */
    private void points(int category) {
        Block.Chart chart = frame.chart();
        double x = frame.left() + slot * (category + 0.5);
        double[] places = new double[chart.series().size()];
        for (int i = 0; i < places.length; i++) {
            places[i] =
                    ChartFrame.value(chart.series().get(i), category)
                            .map(this::y)
                            .orElse(Double.NaN);
        }
        double[] lines = PointLabels.baselines(places, frame.size(), top + height - 1.5);
        for (int i = 0; i < places.length; i++) {
            Block.ChartSeries series = chart.series().get(i);
            Optional<Double> value = ChartFrame.value(series, category);
            if (value.isPresent()) {
                marks.add(frame.point(series, x, places[i]));
                TextLine text = frame.label(frame.number(value.get()) + " ");
                marks.addAll(TextBlocks.marks(text, x - text.width() / 2, lines[i]));
            }
        }
    }
}
