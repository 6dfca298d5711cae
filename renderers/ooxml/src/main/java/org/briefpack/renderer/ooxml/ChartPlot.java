package org.briefpack.renderer.ooxml;

import java.util.Locale;
import java.util.Optional;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartKind;
import org.briefpack.model.document.PlainNumber;
import org.briefpack.model.document.TimeAxis;
import org.briefpack.model.document.ValueAxis;

/** Writes a chart's data and axes. */
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
        kind = look.form().kind();
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
        Optional<TimeAxis> time = look.form().time();
        w.start(time.isPresent() ? "c:dateAx" : "c:catAx").leaf("c:axId", "val", CATEGORY_AXIS);
        // Bars count from the foot up; turned round, the first category stands on top.
        boolean turned = sideways || look.fromRight();
        w.start("c:scaling").leaf("c:orientation", "val", turned ? "maxMin" : "minMax").end();
        w.leaf("c:delete", "val", "0").leaf("c:axPos", "val", sideways ? "l" : "b");
        String format = time.map(ChartData::format).orElse("General");
        w.leaf("c:numFmt", "formatCode", format, "sourceLinked", "0");
        w.leaf("c:majorTickMark", "val", "none").leaf("c:minorTickMark", "val", "none");
        w.leaf("c:tickLblPos", "val", "low");
        w.start("c:spPr").open("a:ln", "w", "9525").start("a:solidFill");
        AccentColour.rule(w, look.palette());
        w.end().end().end();
        ChartText.properties(w, look, false);
        w.leaf("c:crossAx", "val", VALUE_AXIS).leaf("c:crosses", "val", "autoZero");
        w.leaf("c:auto", "val", "0");
        if (time.isPresent()) {
            w.leaf("c:lblOffset", "val", "100");
            // ECMA-376 part 1, 21.2.3.47: days, months or years.
            w.leaf("c:baseTimeUnit", "val", time.get().unit().name().toLowerCase(Locale.ROOT))
                    .end();
            return;
        }
        w.leaf("c:lblAlgn", "val", "ctr").leaf("c:lblOffset", "val", "100");
        if (look.form().every() > 1) {
            w.leaf("c:tickLblSkip", "val", Integer.toString(look.form().every()));
        }
        w.leaf("c:noMultiLvlLbl", "val", "1").end();
    }

    /** Steps are round and zero is among them, whatever program draws it. */
    private void valueAxis() {
        boolean sideways = kind == ChartKind.BAR;
        ValueAxis axis = look.form().values();
        w.start("c:valAx").leaf("c:axId", "val", VALUE_AXIS);
        // From right to left, lying bars grow from the right.
        boolean turned = sideways && look.fromRight();
        w.start("c:scaling").leaf("c:orientation", "val", turned ? "maxMin" : "minMax");
        w.leaf("c:max", "val", PlainNumber.of(axis.at(axis.steps())));
        w.leaf("c:min", "val", PlainNumber.of(axis.at(0))).end();
        w.leaf("c:delete", "val", "0").leaf("c:axPos", "val", sideways ? "b" : "l");
        w.start("c:majorGridlines").start("c:spPr").open("a:ln", "w", "6350").start("a:solidFill");
        AccentColour.rule(w, look.palette());
        w.end().end().end().end();
        w.leaf("c:numFmt", "formatCode", ChartData.format(axis, chart), "sourceLinked", "0");
        w.leaf("c:majorTickMark", "val", "none").leaf("c:minorTickMark", "val", "none");
        w.leaf("c:tickLblPos", "val", "nextTo");
        w.start("c:spPr").start("a:ln").leaf("a:noFill").end().end();
        ChartText.muted(w, look);
        w.leaf("c:crossAx", "val", CATEGORY_AXIS);
        // Bars are turned round, so that the axis of values would stand on top.
        w.leaf("c:crosses", "val", sideways ? "max" : "autoZero");
        w.leaf("c:crossBetween", "val", "between");
        w.leaf("c:majorUnit", "val", PlainNumber.of(axis.step())).end();
    }
}
