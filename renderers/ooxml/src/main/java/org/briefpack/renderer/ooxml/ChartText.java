package org.briefpack.renderer.ooxml;

import org.briefpack.model.theme.Accent;

/** Writes the text of charts (ECMA-376 part 1, 21.2.2.216). */
final class ChartText {
    private ChartText() {}

    /** Writes how labels are set. */
    static void properties(XmlWriter w, ChartLook look, boolean bold) {
        w.start("c:txPr").leaf("a:bodyPr").leaf("a:lstStyle").start("a:p").start("a:pPr");
        run(w, "a:defRPr", look, bold, false);
        w.end().leaf("a:endParaRPr", "lang", look.language()).end().end();
    }

    /** Writes how labels that step back are set. */
    static void muted(XmlWriter w, ChartLook look) {
        w.start("c:txPr").leaf("a:bodyPr").leaf("a:lstStyle").start("a:p").start("a:pPr");
        run(w, "a:defRPr", look, false, true);
        w.end().leaf("a:endParaRPr", "lang", look.language()).end().end();
    }

    /** Writes how strong labels in the colour of what they name are set. */
    static void properties(XmlWriter w, ChartLook look, Accent accent) {
        w.start("c:txPr").leaf("a:bodyPr").leaf("a:lstStyle").start("a:p").start("a:pPr");
        w.open("a:defRPr", "lang", look.language(), "sz", Integer.toString(look.size()));
        w.attribute("b", "1");
        AccentColour.text(w, look.palette(), accent);
        w.leaf("a:latin", "typeface", "+mn-lt").end();
        w.end().leaf("a:endParaRPr", "lang", look.language()).end().end();
    }

    /** Writes a paragraph of a title: strong, or stepping back. */
    static void paragraph(XmlWriter w, ChartLook look, String text, boolean strong) {
        w.start("a:p").start("a:pPr");
        run(w, "a:defRPr", look, strong, !strong);
        w.end().start("a:r");
        run(w, "a:rPr", look, strong, !strong);
        w.start("a:t").text(text).end().end().end();
    }

    private static void run(XmlWriter w, String name, ChartLook look, boolean bold, boolean muted) {
        w.open(name, "lang", look.language(), "sz", Integer.toString(look.size()));
        w.attribute("b", bold ? "1" : "0").start("a:solidFill");
        if (muted) {
            AccentColour.muted(w, look.palette());
        } else {
            w.leaf("a:schemeClr", "val", "tx1");
        }
        w.end().leaf("a:latin", "typeface", "+mn-lt").end();
    }
}
