package org.briefpack.renderer.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartKind;
import org.briefpack.model.document.PlainNumber;
import org.briefpack.model.theme.Accent;

/** Writes a chart's series: where each cell stands in the workbook, and what it holds. */
final class ChartData {
    private static final List<Accent> SLICES =
            List.of(
                    Accent.FIRST,
                    Accent.SECOND,
                    Accent.THIRD,
                    Accent.FOURTH,
                    Accent.GOOD,
                    Accent.NEUTRAL);

    /** A name and a value are wider than what more points leave for each. */
    private static final int MOST_POINTS = 7;

    private static final int LONGEST_NAME = 10;

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
        look(series);
        labels(index);
        int last = chart.categories().size() + 1;
        categories(last);
        values(series, "Sheet1!$" + column + "$2:$" + column + "$" + last);
        if (kind == ChartKind.LINE) {
            w.leaf("c:smooth", "val", "0");
        }
        w.end();
    }

    private void look(Block.ChartSeries series) {
        switch (kind) {
            case BAR, COLUMN -> {
                w.start("c:spPr");
                AccentColour.fill(w, look.palette(), series.accent());
                w.end().leaf("c:invertIfNegative", "val", "0");
            }
            case LINE -> line(series);
            case PIE -> slices();
        }
    }

    private void line(Block.ChartSeries series) {
        w.start("c:spPr").open("a:ln", "w", "38100", "cap", "rnd");
        AccentColour.fill(w, look.palette(), series.accent());
        w.leaf("a:round").end().end();
        w.start("c:marker").leaf("c:symbol", "val", "circle").leaf("c:size", "val", "8");
        w.start("c:spPr");
        AccentColour.fill(w, look.palette(), series.accent());
        w.start("a:ln").leaf("a:noFill").end().end().end();
    }

    private void slices() {
        for (int i = 0; i < chart.categories().size(); i++) {
            w.start("c:dPt").leaf("c:idx", "val", Integer.toString(i));
            w.leaf("c:bubble3D", "val", "0").start("c:spPr");
            AccentColour.fill(w, look.palette(), SLICES.get(i % SLICES.size()));
            w.open("a:ln", "w", "19050").start("a:solidFill");
            w.leaf("a:schemeClr", "val", "bg1").end().end().end().end();
        }
    }

    private void labels(int series) {
        w.start("c:dLbls");
        if (kind == ChartKind.LINE) {
            int named = namesLines(chart) ? last(chart.series().get(series)) : -1;
            for (int i = 0; i < chart.categories().size(); i++) {
                boolean below = liesBelow(series, i);
                if (below || i == named) {
                    w.start("c:dLbl").leaf("c:idx", "val", Integer.toString(i));
                    label(below ? "b" : "t", i == named ? chart.series().get(series) : null);
                    w.end();
                }
            }
        }
        label(kind == ChartKind.LINE ? "t" : "outEnd", null);
        w.end();
    }

    /**
     * Writes a label.
     *
     * @param named the series whose name stands before the value, in its colour; null for none
     */
    private void label(String position, Block.ChartSeries named) {
        boolean pie = kind == ChartKind.PIE;
        w.leaf("c:numFmt", "formatCode", format(chart), "sourceLinked", "0");
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

    /**
     * Returns whether each line says at its end what it is, so that no legend is needed: where
     * there are two, with short names and room for them.
     */
    static boolean namesLines(Block.Chart chart) {
        boolean few = chart.series().size() == 2 && chart.categories().size() <= MOST_POINTS;
        return few
                && chart.drawnAs() == ChartKind.LINE
                && chart.series().stream().allMatch(ChartData::canBeNamed);
    }

    private static boolean canBeNamed(Block.ChartSeries series) {
        boolean brief = !series.name().isBlank() && series.name().length() <= LONGEST_NAME;
        return brief
                && series.values().stream()
                        .anyMatch(value -> value.filter(Double::isFinite).isPresent());
    }

    /** Returns the last category with a value; -1 where there is none. */
    private int last(Block.ChartSeries series) {
        List<Optional<Double>> values = values(chart, series);
        for (int i = values.size() - 1; i >= 0; i--) {
            if (values.get(i).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether another line runs above a point, so that its figure stands better below. */
    private boolean liesBelow(int series, int category) {
        Optional<Double> own = values(chart, chart.series().get(series)).get(category);
        if (own.isEmpty()) {
            return false;
        }
        for (int other = 0; other < chart.series().size(); other++) {
            Optional<Double> theirs = values(chart, chart.series().get(other)).get(category);
            boolean above = theirs.isPresent() && theirs.get() > own.get();
            if (above || other < series && theirs.equals(own)) {
                return true;
            }
        }
        return false;
    }

    private void categories(int last) {
        w.start("c:cat").start("c:strRef").textElement("c:f", "Sheet1!$A$2:$A$" + last);
        w.start("c:strCache");
        w.leaf("c:ptCount", "val", Integer.toString(chart.categories().size()));
        for (int i = 0; i < chart.categories().size(); i++) {
            point(i, chart.categories().get(i));
        }
        w.end().end().end();
    }

    private void values(Block.ChartSeries series, String range) {
        w.start("c:val").start("c:numRef").textElement("c:f", range).start("c:numCache");
        w.textElement("c:formatCode", format(chart));
        w.leaf("c:ptCount", "val", Integer.toString(chart.categories().size()));
        List<Optional<Double>> values = values(chart, series);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isPresent()) {
                point(i, PlainNumber.of(values.get(i).get()));
            }
        }
        w.end().end().end();
    }

    private XmlWriter point(int index, String value) {
        w.open("c:pt", "idx", Integer.toString(index));
        return w.start("c:v").text(value).end().end();
    }

    /** Returns one value for each category; empty where there is no finite number. */
    static List<Optional<Double>> values(Block.Chart chart, Block.ChartSeries series) {
        List<Optional<Double>> values = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            Optional<Double> value =
                    i < series.values().size() ? series.values().get(i) : Optional.empty();
            values.add(value.filter(Double::isFinite));
        }
        return values;
    }

    static boolean anyBelowZero(Block.Chart chart) {
        return chart.series().stream()
                .flatMap(series -> series.values().stream())
                .anyMatch(value -> value.isPresent() && value.get() < 0);
    }

    /** Returns the number format that shows every value as it was written, at most two places. */
    static String format(Block.Chart chart) {
        int places = 0;
        for (Block.ChartSeries series : chart.series()) {
            for (Optional<Double> value : values(chart, series)) {
                places = Math.max(places, value.map(PlainNumber::places).orElse(0));
            }
        }
        return places == 0 ? "#,##0" : "#,##0." + "0".repeat(Math.min(places, 2));
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
