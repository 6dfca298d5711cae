package org.briefpack.renderer.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.PlainNumber;

/**
 * The workbook behind a chart: one sheet, categories down the first column, a column for each
 * series (ECMA-376 part 1, 18). Nothing in it but what the chart shows.
 */
final class ChartWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private ChartWorkbook() {}

    static void write(Block.Chart chart, PieceStore store, OutputStream out) throws IOException {
        OfficePackage parts = new OfficePackage();
        parts.keepIn(store);
        OfficePart book = parts.add("/xl/workbook.xml", TYPE + "sheet.main+xml");
        parts.root().relate(book, Relations.OFFICE_DOCUMENT);
        OfficePart sheet = parts.add("/xl/worksheets/sheet1.xml", TYPE + "worksheet+xml");
        XmlWriter w = book.xml();
        w.start("workbook").namespace("", MAIN);
        w.namespace("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        w.start("sheets").open("sheet", "name", "Sheet1", "sheetId", "1");
        w.attribute("r:id", book.relate(sheet, Relations.of("worksheet"))).end().end().end();
        OfficePart styles = parts.add("/xl/styles.xml", TYPE + "styles+xml");
        book.relate(styles, Relations.of("styles"));
        styles(styles.xml());
        sheet(sheet.xml(), chart);
        parts.write(out);
    }

    private static void sheet(XmlWriter w, Block.Chart chart) {
        w.start("worksheet").namespace("", MAIN).start("sheetData");
        w.open("row", "r", "1");
        if (!chart.unit().isBlank()) {
            text(w, "A1", chart.unit());
        }
        List<Block.ChartSeries> series = chart.series();
        for (int i = 0; i < series.size(); i++) {
            text(w, ChartData.column(i + 1) + 1, series.get(i).name());
        }
        w.end();
        for (int row = 0; row < chart.categories().size(); row++) {
            String number = Integer.toString(row + 2);
            w.open("row", "r", number);
            text(w, "A" + number, chart.categories().get(row));
            for (int i = 0; i < series.size(); i++) {
                Optional<Double> value = ChartData.values(chart, series.get(i)).get(row);
                if (value.isPresent()) {
                    w.open("c", "r", ChartData.column(i + 1) + number);
                    w.textElement("v", PlainNumber.of(value.get())).end();
                }
            }
            w.end();
        }
        w.end().end();
    }

    private static void text(XmlWriter w, String cell, String text) {
        w.open("c", "r", cell, "t", "inlineStr").start("is").textElement("t", text).end().end();
    }

    /** The least that Excel expects: one font, two fills, one border, one format. */
    private static void styles(XmlWriter w) {
        w.start("styleSheet").namespace("", MAIN);
        w.open("fonts", "count", "1").start("font").leaf("sz", "val", "11");
        w.leaf("name", "val", "Arial").end().end();
        w.open("fills", "count", "2").start("fill").leaf("patternFill", "patternType", "none");
        w.end().start("fill").leaf("patternFill", "patternType", "gray125").end().end();
        w.open("borders", "count", "1").start("border").leaf("left").leaf("right").leaf("top");
        w.leaf("bottom").leaf("diagonal").end().end();
        w.open("cellStyleXfs", "count", "1");
        w.leaf("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0").end();
        w.open("cellXfs", "count", "1");
        w.leaf("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0", "xfId", "0")
                .end();
        w.open("cellStyles", "count", "1");
        w.leaf("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").end().end();
    }
}
