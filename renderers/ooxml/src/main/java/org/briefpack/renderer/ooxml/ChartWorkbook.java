package org.briefpack.renderer.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartForm;
import org.briefpack.model.document.PlainNumber;

/**
 * The workbook behind a chart: one sheet, categories down the first column, a column for each
 * series (ECMA-376 part 1, 18). Nothing in it but what the chart shows. Its three parts are always
 * the same and need no package of POI's.
 */
final class ChartWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final String BOOK = "/xl/workbook.xml";
    private static final String SHEET = "/xl/worksheets/sheet1.xml";
    private static final String STYLES = "/xl/styles.xml";

    private ChartWorkbook() {}

    static void write(Block.Chart chart, ChartForm form, PieceStore store, OutputStream out)
            throws IOException {
        XmlWriter book = new XmlWriter();
        book.start("workbook").namespace("", MAIN);
        book.namespace("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        book.start("sheets").open("sheet", "name", "Sheet1", "sheetId", "1");
        book.attribute("r:id", "rId1").end().end().end();
        XmlWriter sheet = new XmlWriter();
        sheet(sheet, chart, form);
        XmlWriter styles = new XmlWriter();
        styles(styles, form);
        List<PackageZip.Entry> parts =
                List.of(
                        new PackageZip.Entry(
                                BOOK,
                                TYPE + "sheet.main+xml",
                                book::toByteArray,
                                List.of(),
                                List.of(
                                        to("rId1", "worksheet", SHEET),
                                        to("rId2", "styles", STYLES))),
                        PackageZip.Entry.of(SHEET, TYPE + "worksheet+xml", sheet),
                        PackageZip.Entry.of(STYLES, TYPE + "styles+xml", styles));
        PackageZip.write(List.of(to("rId1", "officeDocument", BOOK)), parts, store, out);
    }

    private static Relating.Relationship to(String id, String type, String target) {
        return new Relating.Relationship(id, Relations.of(type), target, false);
    }

    private static void sheet(XmlWriter w, Block.Chart chart, ChartForm form) {
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
            category(w, chart, form, row);
            for (int i = 0; i < series.size(); i++) {
                Optional<Double> value = series.get(i).value(row);
                if (value.isPresent()) {
                    w.open("c", "r", ChartData.column(i + 1) + number);
                    w.textElement("v", PlainNumber.of(value.get())).end();
                }
            }
            w.end();
        }
        w.end().end();
    }

    /** A name, or a day that shows what its label says. */
    private static void category(XmlWriter w, Block.Chart chart, ChartForm form, int row) {
        String cell = "A" + (row + 2);
        if (form.time().isEmpty()) {
            text(w, cell, chart.categories().get(row));
            return;
        }
        w.open("c", "r", cell, "s", "1");
        w.textElement("v", ChartData.serial(form.time().get().dates().get(row))).end();
    }

    private static void text(XmlWriter w, String cell, String text) {
        w.open("c", "r", cell, "t", "inlineStr").start("is").textElement("t", text).end().end();
    }

    /**
     * The least that Excel expects: one font, two fills, one border, one format, and one for days
     * where there are some.
     */
    private static void styles(XmlWriter w, ChartForm form) {
        w.start("styleSheet").namespace("", MAIN);
        if (form.time().isPresent()) {
            w.open("numFmts", "count", "1");
            String format = ChartData.format(form.time().get());
            w.leaf("numFmt", "numFmtId", "164", "formatCode", format).end();
        }
        w.open("fonts", "count", "1").start("font").leaf("sz", "val", "11");
        w.leaf("name", "val", "Arial").end().end();
        w.open("fills", "count", "2").start("fill").leaf("patternFill", "patternType", "none");
        w.end().start("fill").leaf("patternFill", "patternType", "gray125").end().end();
        w.open("borders", "count", "1").start("border").leaf("left").leaf("right").leaf("top");
        w.leaf("bottom").leaf("diagonal").end().end();
        w.open("cellStyleXfs", "count", "1");
        w.leaf("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0").end();
        w.open("cellXfs", "count", form.time().isPresent() ? "2" : "1");
        w.leaf("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0", "xfId", "0");
        if (form.time().isPresent()) {
            w.open("xf", "numFmtId", "164", "fontId", "0", "fillId", "0", "borderId", "0");
            w.attribute("xfId", "0").attribute("applyNumberFormat", "1").end();
        }
        w.end();
        w.open("cellStyles", "count", "1");
        w.leaf("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").end().end();
    }
}
