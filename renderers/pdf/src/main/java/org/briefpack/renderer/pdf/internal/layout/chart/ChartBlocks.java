package org.briefpack.renderer.pdf.internal.layout.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartKind;
import org.briefpack.model.document.Inline;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.pdf.internal.layout.strip.Area;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;
import org.briefpack.renderer.pdf.internal.layout.text.Job;
import org.briefpack.renderer.pdf.internal.layout.text.Styles;
import org.briefpack.renderer.pdf.internal.layout.text.TextBlocks;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.pdf.internal.text.TextLine;

/** Charts as vectors with text as text: title, legend, plot, source. */
public final class ChartBlocks {
    private final Job job;
    private final TextBlocks text;

    public ChartBlocks(Job job, TextBlocks text) {
        this.job = job;
        this.text = text;
    }

    /** Adds a chart. */
    public void chart(Block.Chart chart, Area area) {
        String alt = TextBlocks.alternative(chart.alt(), chart.title());
        Tag tag = area.tag().kid("Figure").with(Tag.Property.ALT, alt);
        int first = area.flow().strips().size();
        area.flow().space(job.styles.after(Role.BODY));
        text.title(chart.title(), Role.CAPTION, area, tag.kid("Caption"));
        Area plain = area.inked(null).under(tag);
        if (!chart.unit().isEmpty()) {
            // The space keeps the unit apart from the first name of the legend when read aloud.
            List<Inline> unit = List.of(new Inline.Text(chart.unit() + " ", chart.span()));
            text.lines(text.runs(unit, Role.SOURCE, plain, tag, false), Role.SOURCE, plain);
            area.flow().keepNext();
        }
        ChartFrame frame = new ChartFrame(job, text, chart, area.left(), area.width(), tag);
        if (chart.kind() != ChartKind.PIE) {
            legend(chart, frame, area);
        }
        for (Strip.Ink ink : plot(chart, frame)) {
            area.flow().add(ink, 0, true);
        }
        area.flow().space(4);
        if (!chart.source().isEmpty()) {
            area.flow().keepNext();
            Tag source = area.tag().kid("P");
            text.lines(
                    text.runs(chart.source(), Role.SOURCE, area, source, false), Role.SOURCE, area);
            area.flow().space(job.styles.after(Role.BODY));
        }
        TextBlocks.anchor(chart.id(), area.flow(), first);
    }

    /** Returns the plot; bars where columns would crowd, plain lines where nothing else fits. */
    private static List<Strip.Ink> plot(Block.Chart chart, ChartFrame frame) {
        if (frame.width() < 2 * label(chart, frame) + 110) {
            return new ChartList(frame).strips();
        }
        return switch (chart.kind()) {
            case BAR -> new BarChart(frame).strips();
            case COLUMN, LINE ->
                    isCrowded(chart, frame)
                            ? new BarChart(frame).strips()
                            : List.of(new AxisChart(frame).strip());
            case PIE -> List.of(new PieChart(frame).strip());
        };
    }

    private static double label(Block.Chart chart, ChartFrame frame) {
        double label = 0;
        for (double end : range(chart)) {
            label = Math.max(label, frame.label(frame.figure(end) + "00").width());
        }
        return label;
    }

    private static boolean isCrowded(Block.Chart chart, ChartFrame frame) {
        double slot = frame.width() / chart.categories().size();
        int side = chart.kind() == ChartKind.COLUMN ? chart.series().size() : 1;
        return slot * 0.8 < label(chart, frame) * side;
    }

    /** Adds the names of the series with their colours, in as many rows as they need. */
    private void legend(Block.Chart chart, ChartFrame frame, Area area) {
        double line = job.styles.leading(Role.CHART) + 2;
        boolean lines = chart.kind() == ChartKind.LINE && !isCrowded(chart, frame);
        double swatch = frame.size() * (lines ? 1.9 : 0.75);
        double x = area.left();
        double y = 0;
        List<Mark> marks = new ArrayList<>();
        for (Block.ChartSeries series : chart.series()) {
            List<TextLine> name = frame.lines(series.name(), area.width() - swatch - 4);
            double wide = name.stream().mapToDouble(TextLine::width).max().orElse(0);
            double width = swatch + 4 + wide + 14;
            if (x > area.left() && x + width > area.left() + area.width()) {
                x = area.left();
                y += line;
            }
            double baseline = y + job.styles.baseline(Role.CHART);
            marks.addAll(
                    lines
                            ? frame.key(series, x, baseline - frame.size() * 0.33, swatch)
                            : frame.bar(series, x, baseline - swatch, swatch, swatch));
            for (int i = 0; i < name.size(); i++) {
                double below = baseline + i * frame.leading();
                marks.addAll(TextBlocks.marks(name.get(i), x + swatch + 4, below));
            }
            y += Math.max(0, name.size() - 1) * frame.leading();
            x += width;
        }
        area.flow().add(new Strip.Ink(y + line + 2, y + line, marks, List.of()), 0, true);
        area.flow().keepNext();
    }

    /** Returns the largest and smallest figure of a chart, with 0 among them. */
    static double[] range(Block.Chart chart) {
        double low = 0;
        double high = 0;
        for (Block.ChartSeries series : chart.series()) {
            for (Optional<Double> value : series.values()) {
                low = Math.min(low, value.orElse(0.0));
                high = Math.max(high, value.orElse(0.0));
            }
        }
        return new double[] {low, high > low ? high : low + 1};
    }

    /** Returns a colour for one of many parts: the theme's accents, again and again. */
    static Colour part(Styles styles, int index) {
        Accent[] accents = Accent.values();
        return styles.palette().accent(accents[index % accents.length]);
    }
}
