package org.briefpack.renderer.pdf.internal.layout.chart;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.document.Block;
import org.briefpack.model.theme.Colour;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Outline;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;
import org.briefpack.renderer.pdf.internal.layout.text.TextBlocks;
import org.briefpack.renderer.pdf.internal.text.TextLine;

/** Shares of one whole, with the names and figures beside. */
final class PieChart {
    private static final double RADIUS = 52;

    private final ChartFrame frame;
    private final List<Mark> marks = new ArrayList<>();

    PieChart(ChartFrame frame) {
        this.frame = frame;
    }

    Strip.Ink strip() {
        Block.Chart chart = frame.chart();
        double most = frame.height().isEmpty() ? RADIUS : frame.height().getAsDouble() * 0.4;
        double radius = Math.min(most, frame.width() / 4);
        double legend = frame.left() + radius * 2 + 20;
        double room = frame.left() + frame.width() - legend - frame.size() - 6;
        List<TextLine> names = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int c = 0; c < chart.categories().size(); c++) {
            for (TextLine line : frame.lines(entry(c), room)) {
                names.add(line);
                owners.add(c);
            }
        }
        double line = frame.leading() * 1.25;
        // What a pie shows of further series is their names: its slices are the first one's.
        for (int s = 0; s < chart.series().size(); s++) {
            List<TextLine> name = frame.lines(chart.series().get(s).name(), room);
            int at = s == 0 ? 0 : names.size();
            names.addAll(at, name);
            owners.addAll(at, java.util.Collections.nCopies(name.size(), -1));
        }
        double height = Math.max(radius * 2 + 4, line * names.size());
        slices(frame.left() + radius, height / 2, radius);
        double y = (height - line * names.size()) / 2;
        int before = -1;
        for (int i = 0; i < names.size(); i++) {
            int owner = owners.get(i);
            double baseline = y + frame.baseline();
            if (owner >= 0 && owner != before) {
                key(owner, legend, baseline);
            }
            double x = owner < 0 ? legend : legend + frame.size() + 3;
            marks.addAll(TextBlocks.marks(names.get(i), x, baseline));
            before = owner;
            y += line;
        }
        return new Strip.Ink(height + 4, height, marks, List.of());
    }

    private void key(int category, double x, double baseline) {
        double side = frame.size() * 0.75;
        Colour paper = frame.styles().palette().paper();
        marks.addAll(
                Texture.of(category)
                        .rectangle(
                                x,
                                baseline - side,
                                side,
                                side,
                                colour(category),
                                paper,
                                frame.tag()));
    }

    private Colour colour(int index) {
        return ChartBlocks.part(frame.styles(), index);
    }

    private String entry(int category) {
        Block.Chart chart = frame.chart();
        if (chart.series().isEmpty()) {
            return chart.categories().get(category);
        }
        return chart.categories().get(category)
                + "  "
                + chart.series().getFirst().value(category).map(frame::figure).orElse("\u2013");
    }

    private void slices(double cx, double cy, double radius) {
        Block.Chart chart = frame.chart();
        double sum = 0;
        for (int c = 0; c < chart.categories().size(); c++) {
            sum += share(c);
        }
        Colour paper = frame.styles().palette().paper();
        double from = 0;
        for (int c = 0; c < chart.categories().size() && sum > 0; c++) {
            double to = from + 2 * Math.PI * share(c) / sum;
            if (to > from) {
                Outline slice =
                        to - from > 2 * Math.PI - 1e-9
                                ? Outline.ellipse(cx, cy, radius, radius)
                                : Outline.slice(cx, cy, radius, from, to);
                marks.addAll(Texture.of(c).form(slice, colour(c), paper, frame.tag()));
            }
            from = to;
        }
    }

    /** Returns a category's figure; what is negative or missing has no slice. */
    private double share(int category) {
        Block.Chart chart = frame.chart();
        return chart.series().isEmpty()
                ? 0
                : Math.max(0, chart.series().getFirst().value(category).orElse(0.0));
    }
}
