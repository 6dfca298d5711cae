package org.briefpack.renderer.pdf.internal.layout.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.document.Block;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;
import org.briefpack.renderer.pdf.internal.layout.text.TextBlocks;
import org.briefpack.renderer.pdf.internal.text.TextLine;

/** Lying bars: a strip for each category, so that many categories go over several pages. */
final class BarChart {
    private static final double LABEL_SHARE = 0.34;
    private static final double GAP = 7;

    private final ChartFrame frame;
    private final double[] range;
    private double labels;
    private double figures;

    BarChart(ChartFrame frame) {
        this.frame = frame;
        this.range = ChartBlocks.range(frame.chart());
    }

    List<Strip.Ink> strips() {
        Block.Chart chart = frame.chart();
        for (String category : chart.categories()) {
            labels = Math.max(labels, frame.label(category).width());
        }
        labels = Math.min(labels, frame.width() * LABEL_SHARE) + 8;
        for (double end : range) {
            figures = Math.max(figures, frame.label(frame.figure(end) + "00").width());
        }
        List<Strip.Ink> strips = new ArrayList<>();
        for (int c = 0; c < chart.categories().size(); c++) {
            strips.add(category(c));
        }
        return strips;
    }

    private Strip.Ink category(int index) {
        Block.Chart chart = frame.chart();
        double bar = frame.leading() * 1.05;
        List<Mark> marks = new ArrayList<>();
        List<TextLine> name = frame.lines(chart.categories().get(index), labels - 8);
        double bars = bar * chart.series().size();
        double height = Math.max(bars, frame.leading() * name.size());
        double y = (height - frame.leading() * name.size()) / 2;
        for (TextLine line : name) {
            marks.addAll(TextBlocks.marks(line, frame.left(), y + frame.baseline()));
            y += frame.leading();
        }
        double x0 = frame.left() + labels;
        double room = frame.width() - labels - figures * (range[0] < 0 ? 2 : 1);
        double zero = x0 + (range[0] < 0 ? figures : 0) - range[0] * scale(room);
        double top = (height - bars) / 2;
        for (Block.ChartSeries series : chart.series()) {
            bar(series, index, zero, scale(room), top, bar, marks);
            top += bar;
        }
        double axis = Math.max(0.1, height);
        marks.add(
                new Mark.Rule(
                        zero,
                        -GAP / 2,
                        zero,
                        axis + GAP / 2,
                        0.6,
                        frame.styles().palette().muted(),
                        false,
                        frame.tag()));
        return new Strip.Ink(height + GAP, frame.baseline(), marks, List.of());
    }

    private double scale(double room) {
        return room / (range[1] - range[0]);
    }

    private void bar(
            Block.ChartSeries series,
            int index,
            double zero,
            double scale,
            double top,
            double height,
            List<Mark> marks) {
        Optional<Double> value = ChartFrame.value(series, index);
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
