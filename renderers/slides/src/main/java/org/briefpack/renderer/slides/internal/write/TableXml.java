package org.briefpack.renderer.slides.internal.write;

import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.plan.TableLayout;

/** Writes a table (ECMA-376 part 1, 21.1.3); its look comes from the deck's table style. */
final class TableXml {
    private static final String SIDE = Emu.of(TableLayout.SIDE);

    private final TextXml text;
    private final String style;
    private final boolean fromRight;

    /** Takes the id of a table style, and whether the first column stands at the right. */
    TableXml(TextXml text, String style, boolean fromRight) {
        this.text = text;
        this.style = style;
        this.fromRight = fromRight;
    }

    void write(XmlWriter w, TableLayout grid) {
        w.start("a:tbl").start("a:tblPr");
        if (fromRight) {
            w.attribute("rtl", "1");
        }
        if (grid.headerRows() > 0) {
            w.attribute("firstRow", "1");
        }
        if (grid.source().headerColumns() > 0) {
            w.attribute("firstCol", "1");
        }
        w.attribute("bandRow", "1");
        w.start("a:tableStyleId").text(style).end().end();
        w.start("a:tblGrid");
        grid.widths().forEach(width -> w.leaf("a:gridCol", "w", Emu.of(width)));
        w.end();
        for (TableLayout.Row row : grid.rows()) {
            w.open("a:tr", "h", Emu.of(row.height()));
            for (TableLayout.Cell cell : row.cells()) {
                cell(w, cell, grid);
            }
            w.end();
        }
        w.end();
    }

    private void cell(XmlWriter w, TableLayout.Cell cell, TableLayout grid) {
        w.start("a:tc");
        if (cell.rows() > 1) {
            w.attribute("rowSpan", cell.rows());
        }
        if (cell.columns() > 1) {
            w.attribute("gridSpan", cell.columns());
        }
        if (cell.coveredAcross()) {
            w.attribute("hMerge", "1");
        }
        if (cell.coveredDown()) {
            w.attribute("vMerge", "1");
        }
        w.start("a:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
        text.inCell(w, cell.paras(), cell.align(), grid.scale());
        w.end();
        String inset = Emu.of(grid.inset());
        w.leaf("a:tcPr", "marL", SIDE, "marR", SIDE, "marT", inset, "marB", inset).end();
    }
}
