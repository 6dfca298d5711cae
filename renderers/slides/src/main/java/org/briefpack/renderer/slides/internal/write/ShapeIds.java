package org.briefpack.renderer.slides.internal.write;

import org.briefpack.renderer.ooxml.XmlWriter;

/** Gives shapes of one part their numbers, from 2: 1 is the tree's own. */
final class ShapeIds {
    /** Above the indexes that layouts use. */
    private static final int FIRST_PLACE = 1001;

    private int last = 1;
    private int nextPlace = FIRST_PLACE;

    int next() {
        return ++last;
    }

    /** Returns the number that the next shape will get. */
    int coming() {
        return last + 1;
    }

    /**
     * Writes that a shape is a placeholder for text, of no layout: so its words stand in the
     * outline, where it stands and what it looks like is its own (ECMA-376 part 1, 19.3.1.36).
     */
    void place(XmlWriter w) {
        w.start("p:cNvSpPr").leaf("a:spLocks", "noGrp", "1").end();
        w.start("p:nvPr").open("p:ph", "type", "body", "sz", "quarter");
        w.attribute("idx", nextPlace++).end().end();
        w.end();
    }

    /** Opens the shape tree. */
    static void tree(XmlWriter w) {
        w.start("p:spTree").start("p:nvGrpSpPr");
        w.leaf("p:cNvPr", "id", "1", "name", "").leaf("p:cNvGrpSpPr").leaf("p:nvPr").end();
        w.start("p:grpSpPr").start("a:xfrm");
        w.leaf("a:off", "x", "0", "y", "0").leaf("a:ext", "cx", "0", "cy", "0");
        w.leaf("a:chOff", "x", "0", "y", "0").leaf("a:chExt", "cx", "0", "cy", "0");
        w.end().end();
    }

    /** Writes name and number of a shape, with what is read aloud in its place. */
    void properties(XmlWriter w, String name, String alternative) {
        properties(w, next(), name, alternative);
    }

    /** Does so for a shape that has taken its number before. */
    static void properties(XmlWriter w, int id, String name, String alternative) {
        w.open("p:cNvPr", "id", Integer.toString(id), "name", name);
        if (!alternative.isEmpty()) {
            w.attribute("descr", alternative);
        }
        w.end();
    }

    /** Writes name and number of a shape that says nothing and is skipped when read aloud. */
    void decorative(XmlWriter w, String name) {
        decorative(w, next(), name);
    }

    /** Does so for a shape that has taken its number before. */
    static void decorative(XmlWriter w, int id, String name) {
        w.open("p:cNvPr", "id", Integer.toString(id), "name", name);
        w.start("a:extLst").open("a:ext", "uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}");
        w.start("adec:decorative")
                .namespace("adec", "http://schemas.microsoft.com/office/drawing/2017/decorative")
                .attribute("val", "1")
                .end();
        w.end().end().end();
    }
}
