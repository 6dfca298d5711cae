package org.briefpack.renderer.pdf.internal.layout.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ValueAxis;
import org.briefpack.model.theme.Colour;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;
import org.briefpack.renderer.pdf.internal.layout.text.TextBlocks;
import org.briefpack.renderer.pdf.internal.text.TextLine;

/** Lying bars: a strip for each category, so that many categories go over several pages. */
final class BarChart {
    private static final double LABEL_SHARE = 0.34;
    private static final double GAP = 7;
    private static final double MOST_GROWTH = 2;

    private final ChartFrame frame;
    private final ValueAxis axis;
    private final double figures;
    private final double bar;
    private double labels;

    BarChart(ChartFrame frame) {
        this.frame = frame;
        axis = frame.form().values();
        figures = ChartBlocks.figures(frame) + 4;
        bar = thickness();
    }

    List<Strip.Ink> strips() {
        Block.Chart chart = frame.chart();
        for (String category : chart.categories()) {
            labels = Math.max(labels, frame.label(category).width());
        }
        labels = Math.min(labels, frame.width() * LABEL_SHARE) + 8;
        List<Strip.Ink> strips = new ArrayList<>();
        for (int c = 0; c < chart.categories().size(); c++) {
            strips.add(category(c));
        }
        strips.add(steps());
        return strips;
    }

    /** Returns how thick a bar is: where the height is told, so that all of them fill it. */
    private double thickness() {
        double usual = frame.leading() * 1.05;
        if (frame.height().isEmpty()) {
            return usual;
        }
        double room = frame.height().getAsDouble() - frame.leading() - GAP;
        double each = room / frame.chart().categories().size() - GAP;
        double fitting = each / Math.max(1, frame.chart().series().size());
        return Math.clamp(fitting, usual, usual * MOST_GROWTH);
    }

    private Strip.Ink category(int index) {
        Block.Chart chart = frame.chart();
        List<Mark> marks = new ArrayList<>();
        List<TextLine> name = frame.lines(chart.categories().get(index), labels - 8);
        double bars = bar * chart.series().size();
        double height = Math.max(bars, frame.leading() * name.size());
        double y = (height - frame.leading() * name.size()) / 2;
        for (TextLine line : name) {
            marks.addAll(TextBlocks.marks(line, frame.left(), y + frame.baseline()));
            y += frame.leading();
        }
        double zero = x(0);
        double top = (height - bars) / 2;
        for (Block.ChartSeries series : chart.series()) {
            bar(series, index, zero, scale(), top, bar, marks);
            top += bar;
        }
        marks.addAll(0, grid(-GAP / 2, height + GAP / 2));
        return new Strip.Ink(height + GAP, frame.baseline(), marks, List.of());
    }

    /**
     * Returns where a value lies; figures of bars stand beside them, so that both ends leave room.
     */
    private double x(double value) {
        double before = axis.low() < 0 ? figures : 0;
        return frame.left() + labels + before + (value - axis.low()) * scale();
    }

    private double scale() {
        double room = frame.width() - labels - figures * (axis.low() < 0 ? 2 : 1);
        return room / (axis.high() - axis.low());
    }

    /** Draws a line at each step, the one at zero stronger. */
    private List<Mark> grid(double from, double to) {
        List<Mark> lines = new ArrayList<>();
        for (int i = 0; i <= axis.steps(); i++) {
            double value = axis.at(i);
            Colour ink =
                    value == 0 ? frame.styles().palette().muted() : frame.styles().palette().rule();
            double x = x(value);
            lines.add(
                    new Mark.Rule(x, from, x, to, value == 0 ? 0.6 : 0.3, ink, false, frame.tag()));
        }
        return lines;
    }

    /** Writes what the steps are, below the bars. */
    private Strip.Ink steps() {
        List<Mark> marks = new ArrayList<>();
        double clear = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= axis.steps(); i++) {
            TextLine text = frame.label(frame.step(i) + " ");
            double from = x(axis.at(i)) - text.width() / 2;
            if (from > clear) {
                marks.addAll(TextBlocks.marks(text, from, frame.baseline()));
                clear = from + text.width() + 2;
            }
        }
        return new Strip.Ink(frame.leading() + GAP, frame.baseline(), marks, List.of());
    }

    private void bar(
            Block.ChartSeries series,
            int index,
            double zero,
            double scale,
            double top,
            double height,
            List<Mark> marks) {
        Optional<Double> value = series.value(index);
        TextLine text = frame.label(value.map(frame::figure).orElse("\u2013") + " ");
        double length = value.orElse(0.0) * scale;
        if (length != 0) {
            double from = Math.min(zero, zero + length);
            marks.addAll(frame.bar(series, from, top + 1, Math.abs(length), height - 2));
        }
        double x = length < 0 ? zero + length - text.width() - 3 : zero + length + 4;
        double middle = top + (height - frame.leading()) / 2 + frame.baseline();
        marks.addAll(TextBlocks.marks(text, x, middle));
    }
}
