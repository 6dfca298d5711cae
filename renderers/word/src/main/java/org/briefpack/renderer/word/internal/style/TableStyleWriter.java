package org.briefpack.renderer.word.internal.style;

import org.briefpack.model.theme.Palette;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.TextStyle;
import org.briefpack.renderer.ooxml.XmlWriter;

/** Writes what table styles have beyond name and basis (ECMA-376 part 1, 17.7.6). */
final class TableStyleWriter {
    private final XmlWriter w;
    private final Looks looks;
    private final StyleIds ids;

    TableStyleWriter(XmlWriter w, Looks looks, StyleIds ids) {
        this.w = w;
        this.looks = looks;
        this.ids = ids;
    }

    void write(Style style) {
        switch (style) {
            case TABLE_NORMAL -> normal();
            case TABLE_GRID -> grid();
            case TABLE_DATA -> data();
            case TABLE_BOX -> box();
            default -> throw new IllegalArgumentException(ids.id(style));
        }
    }

    private void normal() {
        w.start("w:tblPr");
        w.leaf("w:tblInd", "w:w", "0", "w:type", "dxa");
        margins(0, 108);
        w.end();
    }

    private void grid() {
        w.start("w:tblPr").start("w:tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            looks.border(w, side, looks.palette().rule(), 4, 0);
        }
        w.end().end();
    }

    private void box() {
        w.start("w:tblPr");
        // The last paragraph brings its own space below.
        int below = looks.text(Role.BODY).after().twips();
        margins(looks.padding(), Math.max(40, looks.padding() - below), looks.padding());
        w.end();
    }

    private void data() {
        Palette p = looks.palette();
        w.start("w:tblPr");
        w.leaf("w:tblStyleRowBandSize", "w:val", "1");
        w.leaf("w:tblStyleColBandSize", "w:val", "1");
        w.start("w:tblBorders");
        looks.border(w, "top", p.brand(), 8, 0);
        looks.border(w, "bottom", p.brand(), 8, 0);
        looks.border(w, "insideH", p.rule(), 4, 0);
        w.end();
        margins(looks.cell() / 2, looks.cell());
        w.end();
        headerRow();
        firstColumn();
        band();
    }

    private void headerRow() {
        TextStyle text = looks.text(Role.TABLE_HEADER);
        w.open("w:tblStylePr", "w:type", "firstRow");
        w.start("w:rPr");
        if (text.bold()) {
            w.leaf("w:b").leaf("w:bCs");
        }
        looks.colour(w, looks.palette().onBrand());
        w.end();
        w.start("w:tblPr").end();
        w.start("w:tcPr");
        looks.ground(w, looks.palette().brand());
        w.leaf("w:vAlign", "w:val", "bottom");
        w.end().end();
    }

    private void firstColumn() {
        w.open("w:tblStylePr", "w:type", "firstCol");
        w.start("w:rPr").leaf("w:b").leaf("w:bCs").end();
        w.end();
    }

    private void band() {
        w.open("w:tblStylePr", "w:type", "band2Horz");
        w.start("w:tblPr").end();
        w.start("w:tcPr");
        looks.ground(w, looks.palette().surface());
        w.end().end();
    }

    private void margins(int topBottom, int sides) {
        margins(topBottom, topBottom, sides);
    }

    private void margins(int top, int bottom, int sides) {
        w.start("w:tblCellMar");
        side("top", top);
        side("left", sides);
        side("bottom", bottom);
        side("right", sides);
        w.end();
    }

    private void side(String side, int twips) {
        w.leaf("w:" + side, "w:w", Integer.toString(twips), "w:type", "dxa");
    }
}
