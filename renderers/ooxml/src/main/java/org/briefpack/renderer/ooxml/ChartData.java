package org.briefpack.renderer.ooxml;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartForm;
import org.briefpack.model.document.ChartKind;
import org.briefpack.model.document.PlainNumber;
import org.briefpack.model.document.TimeAxis;
import org.briefpack.model.document.ValueAxis;
import org.briefpack.model.theme.Accent;

/** Writes a chart's series: where each cell stands in the workbook, and what it holds. */
final class ChartData {
    private static final List<Accent> SLICES =
            List.of(
                    Accent.FIRST,
                    Accent.SECOND,
                    Accent.THIRD,
                    Accent.FOURTH,
                    Accent.NEUTRAL,
                    Accent.GOOD);

    /** As the PDF's, the points of every other line are hollow. */
    private static final List<String> POINTS = List.of("circle", "diamond", "triangle", "square");

    private final XmlWriter w;
    private final ChartLook look;
    private final Block.Chart chart;
    private final ChartKind kind;

    ChartData(XmlWriter w, ChartLook look, Block.Chart chart, ChartKind kind) {
        this.w = w;
        this.look = look;
        this.chart = chart;
        this.kind = kind;
    }

    /** Writes all series. */
    void all() {
        for (int i = 0; i < chart.series().size(); i++) {
            series(i, chart.series().get(i));
        }
    }

    /** Writes the first series, the only one that a pie shows. */
    void first() {
        if (!chart.series().isEmpty()) {
            series(0, chart.series().getFirst());
        }
    }

    private void series(int index, Block.ChartSeries series) {
        String column = column(index + 1);
        w.start("c:ser").leaf("c:idx", "val", Integer.toString(index));
        w.leaf("c:order", "val", Integer.toString(index));
        w.start("c:tx").start("c:strRef").textElement("c:f", "Sheet1!$" + column + "$1");
        w.start("c:strCache").leaf("c:ptCount", "val", "1");
        point(0, series.name()).end().end().end();
        look(index, series);
        labels(index);
        int last = chart.categories().size() + 1;
        categories(last);
        values(series, "Sheet1!$" + column + "$2:$" + column + "$" + last);
        if (kind == ChartKind.LINE) {
            w.leaf("c:smooth", "val", "0");
        }
        w.end();
    }

    private void look(int index, Block.ChartSeries series) {
        switch (kind) {
            case BAR, COLUMN -> {
                w.start("c:spPr");
                ChartTexture.of(index).write(w, look.palette(), series.accent());
                w.end().leaf("c:invertIfNegative", "val", "0");
            }
            case LINE -> line(index, series);
            case PIE -> slices();
        }
    }

    private void line(int index, Block.ChartSeries series) {
        w.start("c:spPr").open("a:ln", "w", "38100", "cap", "rnd");
        AccentColour.chart(w, look.palette(), series.accent());
        w.leaf("a:round").end().end();
        w.start("c:marker").leaf("c:symbol", "val", POINTS.get(index / 2 % POINTS.size()));
        w.leaf("c:size", "val", "8").start("c:spPr");
        if (index % 2 == 1) {
            ChartTexture.paper(w, "a:solidFill");
        } else {
            AccentColour.chart(w, look.palette(), series.accent());
        }
        w.open("a:ln", "w", "19050");
        AccentColour.chart(w, look.palette(), series.accent());
        w.end().end().end();
    }

    private void slices() {
        for (int i = 0; i < chart.categories().size(); i++) {
            w.start("c:dPt").leaf("c:idx", "val", Integer.toString(i));
            w.leaf("c:bubble3D", "val", "0").start("c:spPr");
            ChartTexture texture = ChartTexture.of(i);
            texture.write(w, look.palette(), SLICES.get(i % SLICES.size()));
            if (texture == ChartTexture.SOLID) {
                w.open("a:ln", "w", "19050");
                ChartTexture.paper(w, "a:solidFill");
                w.end();
            }
            w.end().end();
        }
    }

    private void labels(int series) {
        Block.ChartSeries one = chart.series().get(series);
        boolean line = kind == ChartKind.LINE;
        int named = look.form().namesLines(chart) ? one.last() : -1;
        w.start("c:dLbls");
        for (int i = 0; i < chart.categories().size(); i++) {
            Optional<Double> value = one.value(i);
            if (line && value.isPresent() && !ChartForm.isLabelled(chart, look.room(), series, i)) {
                w.start("c:dLbl").leaf("c:idx", "val", Integer.toString(i));
                w.leaf("c:delete", "val", "1").end();
            } else if (value.isPresent() && isSpecial(series, i, named)) {
                w.start("c:dLbl").leaf("c:idx", "val", Integer.toString(i));
                label(position(series, i), format(value.get()), i == named ? one : null);
                w.end();
            }
        }
        label(line ? "t" : "outEnd", withUnit(Math.max(0, look.form().places())), null);
        w.end();
    }

    /** Whether a point's label is not like those of all others. */
    private boolean isSpecial(int series, int category, int named) {
        boolean below = kind == ChartKind.LINE && liesBelow(series, category);
        return below || category == named || look.form().places() < 0;
    }

    private String position(int series, int category) {
        return kind != ChartKind.LINE ? "outEnd" : liesBelow(series, category) ? "b" : "t";
    }

    /**
     * Writes a label.
     *
     * @param named the series whose name stands before the value, in its colour; null for none
     */
    private void label(String position, String format, Block.ChartSeries named) {
        boolean pie = kind == ChartKind.PIE;
        w.leaf("c:numFmt", "formatCode", format, "sourceLinked", "0");
        w.start("c:spPr").leaf("a:noFill").start("a:ln").leaf("a:noFill").end().end();
        if (named == null) {
            ChartText.properties(w, look, true);
        } else {
            ChartText.properties(w, look, named.accent());
        }
        w.leaf("c:dLblPos", "val", position);
        w.leaf("c:showLegendKey", "val", "0").leaf("c:showVal", "val", "1");
        w.leaf("c:showCatName", "val", pie ? "1" : "0");
        w.leaf("c:showSerName", "val", named == null ? "0" : "1");
        w.leaf("c:showPercent", "val", "0").leaf("c:showBubbleSize", "val", "0");
        if (pie || named != null) {
            w.start("c:separator").text(pie ? ": " : " ").end();
        }
    }

    /** Returns whether another line runs above a point, so that its figure stands better below. */
    private boolean liesBelow(int series, int category) {
        Optional<Double> own = chart.series().get(series).value(category);
        if (own.isEmpty()) {
            return false;
        }
        for (int other = 0; other < chart.series().size(); other++) {
            Optional<Double> theirs = chart.series().get(other).value(category);
            boolean above = theirs.isPresent() && theirs.get() > own.get();
            if (above || other < series && theirs.equals(own)) {
                return true;
            }
        }
        return false;
    }

    private void categories(int last) {
        Optional<TimeAxis> time = look.form().time();
        w.start("c:cat").start(time.isPresent() ? "c:numRef" : "c:strRef");
        w.textElement("c:f", "Sheet1!$A$2:$A$" + last);
        w.start(time.isPresent() ? "c:numCache" : "c:strCache");
        time.ifPresent(axis -> w.textElement("c:formatCode", format(axis)));
        w.leaf("c:ptCount", "val", Integer.toString(chart.categories().size()));
        for (int i = 0; i < chart.categories().size(); i++) {
            String name = chart.categories().get(i);
            int at = i;
            point(i, time.map(axis -> serial(axis.dates().get(at))).orElse(name));
        }
        w.end().end().end();
    }

    private void values(Block.ChartSeries series, String range) {
        w.start("c:val").start("c:numRef").textElement("c:f", range).start("c:numCache");
        int places = look.form().places();
        w.textElement("c:formatCode", places < 0 ? "General" : format(places));
        w.leaf("c:ptCount", "val", Integer.toString(chart.categories().size()));
        for (int i = 0; i < chart.categories().size(); i++) {
            Optional<Double> value = series.value(i);
            if (value.isPresent()) {
                point(i, PlainNumber.of(value.get()));
            }
        }
        w.end().end().end();
    }

    private XmlWriter point(int index, String value) {
        w.open("c:pt", "idx", Integer.toString(index));
        return w.start("c:v").text(value).end().end();
    }

    /** Returns the number format that shows a value with the digits it has on the chart. */
    private String format(double value) {
        return withUnit(PlainNumber.places(look.form().digits(value)));
    }

    /** Beside a bar or a part there is room for a per cent sign; above columns there is none. */
    private String withUnit(int places) {
        boolean room = kind == ChartKind.BAR || kind == ChartKind.PIE;
        return format(places) + (room ? unit(chart) : "");
    }

    /** Returns the number format of an axis' steps, per cent sign included. */
    static String format(ValueAxis axis, Block.Chart chart) {
        return format(PlainNumber.places(axis.step())) + unit(chart);
    }

    private static String unit(Block.Chart chart) {
        // Quoted: a bare sign would multiply by a hundred (18.8.31).
        return chart.unit().startsWith("%") ? "\"\u00A0%\"" : "";
    }

    private static String format(int places) {
        return places == 0 ? "#,##0" : "#,##0." + "0".repeat(places);
    }

    /** Returns the number format of a point in time. */
    static String format(TimeAxis axis) {
        return switch (axis.unit()) {
            case YEARS -> "yyyy";
            case MONTHS -> "yyyy\\-mm";
            case DAYS -> "yyyy\\-mm\\-dd";
        };
    }

    /** Returns a day as a workbook counts it (ECMA-376 part 1, 18.17.4.1). */
    static String serial(LocalDate date) {
        return Long.toString(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), date));
    }

    /** Returns the letters of a column, from 0. */
    static String column(int index) {
        StringBuilder letters = new StringBuilder();
        for (int i = index + 1; i > 0; i = (i - 1) / 26) {
            letters.insert(0, (char) ('A' + (i - 1) % 26));
        }
        return letters.toString();
    }
}
