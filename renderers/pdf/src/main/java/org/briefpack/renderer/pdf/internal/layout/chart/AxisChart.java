package org.briefpack.renderer.pdf.internal.layout.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartForm;
import org.briefpack.model.document.ChartKind;
import org.briefpack.model.document.ValueAxis;
import org.briefpack.model.theme.Palette;
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
    private final ValueAxis axis;
    private final double left;
    private final double width;
    private final double slot;
    private final double top;
    private final double height;
    private final List<Mark> marks = new ArrayList<>();

    AxisChart(ChartFrame frame) {
        this.frame = frame;
        axis = frame.form().values();
        left = frame.left() + steps();
        width = frame.left() + frame.width() - left - ends();
        slot = width / frame.chart().categories().size();
        this.top = frame.leading() + 2;
        // A narrow plot as high as a wide one would exaggerate every slope; a tight page takes a
        // flatter one.
        double chosen = Math.min(TALLEST, frame.width() * 0.46) * frame.styles().space();
        this.height = Math.max(LOWEST, frame.height().isEmpty() ? chosen : rest());
    }

    /** Returns what room is left for the plot itself where all of it is as high as told. */
    private double rest() {
        int most = 1;
        for (String name : frame.chart().categories()) {
            most = Math.max(most, isNarrow() ? 1 : frame.lines(name, slot - 4).size());
        }
        double below = frame.leading() * (most + (axis.low() < 0 ? 1 : 0)) + 6;
        return frame.height().getAsDouble() - top - below;
    }

    /**
     * Whether names of points stand in one line, as many as there is room for: those of points in
     * time, which the others lie between. Other names are all written, in several lines.
     */
    private boolean isNarrow() {
        ChartForm form = frame.form();
        return form.kind() == ChartKind.LINE && (form.time().isPresent() || form.every() > 1);
    }

    Strip.Ink strip() {
        Block.Chart chart = frame.chart();
        grid();
        if (frame.form().kind() == ChartKind.LINE) {
            chart.series().forEach(this::line);
            for (int c = 0; c < chart.categories().size(); c++) {
                points(c);
            }
            if (frame.form().namesLines(chart)) {
                chart.series().forEach(this::name);
            }
        } else {
            columns();
        }
        double foot = top + height + (axis.low() < 0 ? frame.leading() : 0) + 4;
        double deepest = names(foot);
        return new Strip.Ink(deepest + 2, deepest, marks, List.of());
    }

    private double y(double value) {
        return top + height * (1 - axis.share(value));
    }

    /** Writes the categories below, as many as stand clear of one another. */
    private double names(double foot) {
        double deepest = 0;
        double clear = Double.NEGATIVE_INFINITY;
        boolean dense = isNarrow();
        for (int c = 0; c < frame.chart().categories().size(); c++) {
            String name = frame.chart().categories().get(c);
            double y = foot;
            for (TextLine line :
                    dense ? List.of(frame.label(name + " ")) : frame.lines(name, slot - 4)) {
                double x = x(c) - line.width() / 2;
                if (x > clear) {
                    marks.addAll(TextBlocks.marks(line, x, y + frame.baseline()));
                    clear = dense ? x + line.width() + 2 : clear;
                }
                y += frame.leading();
            }
            deepest = Math.max(deepest, y);
        }
        return deepest;
    }

    /** Returns the middle of a category: of its share of the foot, or where it lies in time. */
    private double x(int category) {
        return left
                + frame.form()
                        .time()
                        .map(time -> slot / 2 + (width - slot) * time.share(category))
                        .orElse(slot * (category + 0.5));
    }

    /** Returns the room that the figures of the steps take at the left. */
    private double steps() {
        double widest = 0;
        for (int i = 0; i <= axis.steps(); i++) {
            widest = Math.max(widest, frame.label(frame.step(i) + " ").width());
        }
        return widest + 3;
    }

    /** Returns the room that names at the ends of lines take at the right. */
    private double ends() {
        double widest = 0;
        if (frame.form().namesLines(frame.chart())) {
            for (Block.ChartSeries series : frame.chart().series()) {
                widest = Math.max(widest, frame.label(series.name() + " ").width());
            }
        }
        return widest;
    }

    /** Draws a line at each step with its figure, the one at zero stronger. */
    private void grid() {
        for (int i = 0; i <= axis.steps(); i++) {
            double value = axis.at(i);
            boolean zero = value == 0;
            Palette palette = frame.styles().palette();
            rule(y(value), zero ? 0.7 : 0.3, zero ? palette.muted() : palette.rule());
            TextLine text = frame.label(frame.step(i) + " ");
            double at = left - 3 - text.width();
            marks.addAll(TextBlocks.marks(text, at, y(value) + frame.size() * 0.35));
        }
    }

    private void rule(double y, double thickness, org.briefpack.model.theme.Colour colour) {
        marks.add(new Mark.Rule(left, y, left + width, y, thickness, colour, false, frame.tag()));
    }

    private void columns() {
        Block.Chart chart = frame.chart();
        int count = Math.max(1, chart.series().size());
        double label = ChartBlocks.figures(frame);
        double column = Math.min(Math.max(widest(), label + 3), slot * 0.9 / count);
        for (int c = 0; c < chart.categories().size(); c++) {
            double x = left + slot * c + (slot - column * count) / 2;
            for (Block.ChartSeries series : chart.series()) {
                column(series, c, x, column);
                x += column;
            }
        }
    }

    /** Columns in a frame may be as wide as their type is large. */
    private double widest() {
        return frame.height().isEmpty() ? WIDEST : frame.size() * 4;
    }

    private void column(Block.ChartSeries series, int category, double x, double width) {
        Optional<Double> value = series.value(category);
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
            Optional<Double> value = series.value(c);
            if (value.isEmpty()) {
                down = false;
                continue;
            }
            double x = x(c);
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
        double x = x(category);
        double[] places = new double[chart.series().size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = chart.series().get(i).value(category).map(this::y).orElse(Double.NaN);
        }
        double[] lines = PointLabels.baselines(places, frame.size(), top + height - 1.5);
        for (int i = 0; i < places.length; i++) {
            Block.ChartSeries series = chart.series().get(i);
            Optional<Double> value = series.value(category);
            if (value.isPresent()) {
                marks.add(frame.point(series, x, places[i]));
                if (frame.isLabelled(i, category)) {
                    TextLine text = frame.label(frame.number(value.get()) + " ");
                    marks.addAll(TextBlocks.marks(text, x - text.width() / 2, lines[i]));
                }
            }
        }
    }

    /** Writes the name of each line to the right of its last point, in its colour. */
    private void name(Block.ChartSeries series) {
        int last = series.last();
        TextLine text = frame.label(series.name() + " ", frame.ink(series));
        double y = y(series.value(last).orElseThrow()) + frame.size() * 0.35;
        boolean inside = last < frame.chart().categories().size() - 1;
        marks.addAll(TextBlocks.marks(text, inside ? x(last) + 6 : left + width, y));
    }
}
