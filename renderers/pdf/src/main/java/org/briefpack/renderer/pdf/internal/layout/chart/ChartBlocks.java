package org.briefpack.renderer.pdf.internal.layout.chart;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartForm;
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
        if (frame.form().legend()) {
            legend(chart, frame, area);
        }
        frame.form().change().ifPresent(why -> told(chart, why));
        for (Strip.Ink ink : plot(frame)) {
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

    private void told(Block.Chart chart, ChartForm.Change why) {
        String what = "The chart is drawn as bars: " + why.reason();
        job.report(Code.SIMPLIFIED, chart.span(), what);
    }

    /** Returns the plot; plain lines of text where nothing else fits. */
    private static List<Strip.Ink> plot(ChartFrame frame) {
        if (!frame.fits() || frame.width() < 2 * figures(frame) + 110) {
            return new ChartList(frame).strips();
        }
        return switch (frame.form().kind()) {
            case BAR -> new BarChart(frame).strips();
            case COLUMN, LINE -> List.of(new AxisChart(frame).strip());
            case PIE -> List.of(new PieChart(frame).strip());
        };
    }

    /** Returns the room that the widest figure takes. */
    static double figures(ChartFrame frame) {
        double widest = 0;
        for (Block.ChartSeries series : frame.chart().series()) {
            for (int c = 0; c < frame.chart().categories().size(); c++) {
                double width =
                        series.value(c)
                                .map(v -> frame.label(frame.figure(v) + "0").width())
                                .orElse(0.0);
                widest = Math.max(widest, width);
            }
        }
        return widest;
    }

    /** Adds the names of the series with their colours, in as many rows as they need. */
    private void legend(Block.Chart chart, ChartFrame frame, Area area) {
        double line = job.styles.leading(Role.CHART) + 2;
        boolean lines = frame.form().kind() == ChartKind.LINE;
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

    /** Returns a colour for one of many parts: the theme's accents, again and again. */
    static Colour part(Styles styles, int index) {
        Accent[] accents = Accent.values();
        return styles.palette().accent(accents[index % accents.length]);
    }
}
