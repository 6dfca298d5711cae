package org.briefpack.renderer.word.internal.block;

import java.util.Locale;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.style.Style;

/** Opens a table: properties in schema order (ECMA-376 part 1, 17.4.60), then the grid. */
final class TableFrame {
    private static final int FIRST_ROW = 0x0020;
    private static final int FIRST_COLUMN = 0x0080;
    private static final int NO_VERTICAL_BANDS = 0x0400;

    private final Style style;
    private final int[] widths;
    private boolean headerRow;
    private boolean headerColumn;
    private int indent;
    private String title = "";
    private String description = "";

    TableFrame(Style style, int[] widths) {
        this.style = style;
        this.widths = widths;
    }

    TableFrame look(boolean firstRow, boolean firstColumn) {
        headerRow = firstRow;
        headerColumn = firstColumn;
        return this;
    }

    TableFrame indent(int twips) {
        indent = twips;
        return this;
    }

    /** Says what the table holds, for people who do not see it. */
    TableFrame described(String asTitle, String asDescription) {
        title = asTitle;
        description = asDescription;
        return this;
    }

    /** Writes {@code w:tbl} up to its first row; the caller closes it. */
    void start(XmlWriter w, WordRendering job) {
        int total = 0;
        for (int width : widths) {
            total += width;
        }
        w.start("w:tbl").start("w:tblPr");
        w.leaf("w:tblStyle", "w:val", job.ids().id(style));
        if (job.rightToLeft()) {
            w.leaf("w:bidiVisual");
        }
        w.leaf("w:tblW", "w:w", Integer.toString(total), "w:type", "dxa");
        if (indent > 0) {
            w.leaf("w:tblInd", "w:w", Integer.toString(indent), "w:type", "dxa");
        }
        w.leaf("w:tblLayout", "w:type", "fixed");
        look(w);
        if (!title.isEmpty()) {
            w.leaf("w:tblCaption", "w:val", title);
        }
        if (!description.isEmpty()) {
            w.leaf("w:tblDescription", "w:val", description);
        }
        w.end();
        w.start("w:tblGrid");
        for (int width : widths) {
            w.leaf("w:gridCol", "w:w", Integer.toString(width));
        }
        w.end();
    }

    private void look(XmlWriter w) {
        int bits =
                (headerRow ? FIRST_ROW : 0) | (headerColumn ? FIRST_COLUMN : 0) | NO_VERTICAL_BANDS;
        w.leaf(
                "w:tblLook",
                "w:val",
                String.format(Locale.ROOT, "%04X", bits),
                "w:firstRow",
                headerRow ? "1" : "0",
                "w:lastRow",
                "0",
                "w:firstColumn",
                headerColumn ? "1" : "0",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "0",
                "w:noVBand",
                "1");
    }
}
