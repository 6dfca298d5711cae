package org.briefpack.renderer.slides.internal.write;

import org.briefpack.model.theme.Palette;
import org.briefpack.renderer.ooxml.AccentColour;
import org.briefpack.renderer.ooxml.Guid;
import org.briefpack.renderer.ooxml.XmlWriter;

/**
 * The deck's own table style (ECMA-376 part 1, 20.1.4.2): a header in the brand's colour, thin
 * lines between rows, every other row on the theme's surface, row headers bold.
 */
final class TableStyles {
    static final String ID = Guid.of("briefpack table style");

    private TableStyles() {}

    static void write(XmlWriter w, Palette palette) {
        w.start("a:tblStyleLst").namespace("a", Names.A).attribute("def", ID);
        w.open("a:tblStyle", "styleId", ID, "styleName", "Briefpack");
        w.start("a:wholeTbl");
        text(w, "tx1", false);
        w.start("a:tcStyle").start("a:tcBdr");
        line(w, "a:bottom", palette);
        line(w, "a:insideH", palette);
        w.end().start("a:fill").leaf("a:noFill").end().end().end();
        w.start("a:band2H").start("a:tcStyle").leaf("a:tcBdr");
        fill(w, "bg2");
        w.end().end();
        // No colour: LibreOffice lets the column win over the row where both meet.
        w.start("a:firstCol").start("a:tcTxStyle").attribute("b", "on");
        w.open("a:fontRef", "idx", "minor").end().end().end();
        w.start("a:firstRow");
        text(w, palette.inkOnBrand() ? "tx1" : "bg1", true);
        w.start("a:tcStyle").leaf("a:tcBdr");
        fill(w, "tx2");
        w.end().end();
        w.end().end();
    }

    private static void text(XmlWriter w, String colour, boolean bold) {
        w.start("a:tcTxStyle");
        if (bold) {
            w.attribute("b", "on");
        }
        w.open("a:fontRef", "idx", "minor").end();
        w.leaf("a:schemeClr", "val", colour).end();
    }

    private static void line(XmlWriter w, String side, Palette palette) {
        w.start(side).open("a:ln", "w", "9525", "cmpd", "sng").start("a:solidFill");
        AccentColour.rule(w, palette);
        w.end().end().end();
    }

    private static void fill(XmlWriter w, String colour) {
        w.start("a:fill").start("a:solidFill").leaf("a:schemeClr", "val", colour).end().end();
    }
}
