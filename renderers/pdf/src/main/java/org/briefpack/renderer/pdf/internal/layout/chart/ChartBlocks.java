package org.briefpack.renderer.pdf.internal.layout.chart;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartForm;
import org.briefpack.model.document.ChartKind;
import org.briefpack.model.document.Inline;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.pdf.internal.layout.strip.Area;
import org.briefpack.renderer.pdf.internal.layout.strip.Flow;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;
import org.briefpack.renderer.pdf.internal.layout.text.LayoutContext;
import org.briefpack.renderer.pdf.internal.layout.text.Styles;
import org.briefpack.renderer.pdf.internal.layout.text.TextBlocks;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.pdf.internal.text.TextLine;

/** Charts as vectors with text as text: title, legend, plot, source. */
public final class ChartBlocks {
    /** Space between the legend and a plot in a frame. */
    private static final double GAP = 6;

    private static final int MOST_ROUNDS = 4;

    private final LayoutContext job;
    private final TextBlocks text;

    public ChartBlocks(LayoutContext job, TextBlocks text) {
        this.job = job;
        this.text = text;
    }

    /**
     * Returns a chart's marks in a frame of its own, its corner at the origin; without its source.
     *
     * @param form how it is drawn
     * @param titled whether it shows its title
     */
    public List<Mark> fitted(
            Block.Chart chart,
            ChartForm form,
            boolean titled,
            double width,
            double height,
            Tag parent) {
        String alt = TextBlocks.alternative(chart.alt(), chart.title());
        Tag tag = parent.kid("Figure").with(Tag.Property.ALT, alt);
        double scale = 1;
        List<Mark> marks = List.of();
        // What is too high is set wider and made smaller as a whole.
        for (int round = 0; round < MOST_ROUNDS; round++) {
            ChartFrame frame =
                    ChartFrame.sized(job, text, chart, form, width / scale, height / scale, tag);
            List<Strip> strips = framed(frame, titled);
            marks = flat(strips, scale);
            double over = Strip.height(strips) * scale / height;
            if (over <= 1) {
                break;
            }
            scale /= over;
        }
        return marks;
    }

    private List<Strip> framed(ChartFrame whole, boolean titled) {
        Block.Chart chart = whole.chart();
        Tag tag = whole.tag();
        Area area =
                new Area(new Flow(), 0, whole.width(), tag, Role.BODY, null, Align.START, 0, false);
        if (titled) {
            text.title(chart.title(), Role.CAPTION, area, tag.kid("Caption"));
        }
        unit(chart, area);
        if (whole.form().legend()) {
            legend(chart, whole, area);
        }
        area.flow().space(GAP);
        double used = Strip.height(area.flow().strips()) + GAP;
        for (Strip.Ink ink : plot(whole.lower(used))) {
            area.flow().add(ink, 0, true);
        }
        return area.flow().strips();
    }

    private static List<Mark> flat(List<Strip> strips, double scale) {
        List<Mark> marks = new ArrayList<>();
        double y = 0;
        for (int i = 0; i < strips.size(); i++) {
            y += i == 0 ? 0 : strips.get(i).gap();
            for (Mark mark : ((Strip.Ink) strips.get(i).content()).marks()) {
                marks.add(mark.moved(0, y).scaled(scale));
            }
            y += strips.get(i).content().height();
        }
        return marks;
    }

    private void unit(Block.Chart chart, Area area) {
        if (!chart.unit().isEmpty()) {
            // The space keeps the unit apart from the first name of the legend when read aloud.
            List<Inline> unit = List.of(new Inline.Text(chart.unit() + " ", chart.span()));
            text.lines(text.runs(unit, Role.SOURCE, area, area.tag(), false), Role.SOURCE, area);
            area.flow().keepNext();
        }
    }

    /** Adds a chart. */
    public void chart(Block.Chart chart, Area area) {
        String alt = TextBlocks.alternative(chart.alt(), chart.title());
        Tag tag = area.tag().kid("Figure").with(Tag.Property.ALT, alt);
        int first = area.flow().strips().size();
        area.flow().space(job.styles.after(Role.BODY));
        text.title(chart.title(), Role.CAPTION, area, tag.kid("Caption"));
        Area plain = area.inked(null).under(tag);
        unit(chart, plain);
        ChartFrame frame = ChartFrame.onPage(job, text, chart, area.left(), area.width(), tag);
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
        String what = "the chart is drawn as bars: " + why.reason();
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
        return styles.palette().chart(accents[index % accents.length]);
    }
}
