package org.briefpack.renderer.ooxml;

import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartKind;

/** Writes a chart's data and axes. Every value is labelled, so that no axis has to be read off. */
final class ChartPlot {
    private static final String CATEGORY_AXIS = "111111111";
    private static final String VALUE_AXIS = "222222222";

    private final XmlWriter w;
    private final ChartLook look;
    private final Block.Chart chart;
    private final ChartKind kind;

    ChartPlot(XmlWriter w, ChartLook look, Block.Chart chart) {
        this.w = w;
        this.look = look;
        this.chart = chart;
        kind = chart.drawnAs();
    }

    void write() {
        ChartData data = new ChartData(w, look, chart, kind);
        switch (kind) {
            case BAR -> bars("bar", data);
            case COLUMN -> bars("col", data);
            case LINE -> lines(data);
            case PIE -> pie(data);
        }
        if (kind != ChartKind.PIE) {
            categoryAxis();
            valueAxis();
        }
    }

    private void bars(String direction, ChartData data) {
        w.start("c:barChart").leaf("c:barDir", "val", direction);
        w.leaf("c:grouping", "val", "clustered").leaf("c:varyColors", "val", "0");
        data.all();
        w.leaf("c:gapWidth", "val", chart.series().size() > 1 ? "70" : "55");
        w.leaf("c:overlap", "val", "-8");
        axes().end();
    }

    private void lines(ChartData data) {
        w.start("c:lineChart").leaf("c:grouping", "val", "standard");
        w.leaf("c:varyColors", "val", "0");
        data.all();
        w.leaf("c:marker", "val", "1");
        axes().end();
    }

    private void pie(ChartData data) {
        w.start("c:pieChart").leaf("c:varyColors", "val", "1");
        data.first();
        w.leaf("c:firstSliceAng", "val", "0").end();
    }

    private XmlWriter axes() {
        return w.leaf("c:axId", "val", CATEGORY_AXIS).leaf("c:axId", "val", VALUE_AXIS);
    }

    private void categoryAxis() {
        boolean sideways = kind == ChartKind.BAR;
        w.start("c:catAx").leaf("c:axId", "val", CATEGORY_AXIS);
        // Bars count from the foot up; turned round, the first category stands on top.
        w.start("c:scaling").leaf("c:orientation", "val", sideways ? "maxMin" : "minMax").end();
        w.leaf("c:delete", "val", "0").leaf("c:axPos", "val", sideways ? "l" : "b");
        w.leaf("c:numFmt", "formatCode", "General", "sourceLinked", "0");
        w.leaf("c:majorTickMark", "val", "none").leaf("c:minorTickMark", "val", "none");
        w.leaf("c:tickLblPos", "val", "low");
        w.start("c:spPr").open("a:ln", "w", "9525").start("a:solidFill");
        AccentColour.rule(w);
        w.end().end().end();
        ChartText.properties(w, look, false);
        w.leaf("c:crossAx", "val", VALUE_AXIS).leaf("c:crosses", "val", "autoZero");
        w.leaf("c:auto", "val", "0").leaf("c:lblAlgn", "val", "ctr");
        w.leaf("c:lblOffset", "val", "100").leaf("c:noMultiLvlLbl", "val", "1").end();
    }

    private void valueAxis() {
        boolean sideways = kind == ChartKind.BAR;
        w.start("c:valAx").leaf("c:axId", "val", VALUE_AXIS);
        w.start("c:scaling").leaf("c:orientation", "val", "minMax");
        if (kind != ChartKind.LINE && !ChartData.anyBelowZero(chart)) {
            w.leaf("c:min", "val", "0");
        }
        w.end();
        w.leaf("c:delete", "val", "1").leaf("c:axPos", "val", sideways ? "b" : "l");
        w.leaf("c:numFmt", "formatCode", ChartData.format(chart), "sourceLinked", "0");
        w.leaf("c:majorTickMark", "val", "none").leaf("c:minorTickMark", "val", "none");
        w.leaf("c:tickLblPos", "val", "nextTo");
        w.leaf("c:crossAx", "val", CATEGORY_AXIS).leaf("c:crosses", "val", "autoZero");
        w.leaf("c:crossBetween", "val", "between").end();
    }
}
