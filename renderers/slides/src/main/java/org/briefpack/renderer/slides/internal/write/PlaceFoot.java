package org.briefpack.renderer.slides.internal.write;

import org.briefpack.model.document.InlineText;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.ooxml.AccentColour;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.plan.Dates;

/** Writes the placeholders at the foot of master and layouts. */
final class PlaceFoot {
    private final XmlWriter w;
    private final ShapeIds ids;
    private final DeckRendering job;
    private final boolean onLayout;

    PlaceFoot(XmlWriter w, ShapeIds ids, DeckRendering job, boolean onLayout) {
        this.w = w;
        this.ids = ids;
        this.job = job;
        this.onLayout = onLayout;
    }

    void date(Box box) {
        start("Date", "dt", "half", onLayout ? 10 : 2, box, "l");
        text(Dates.text(job.deck().metadata()));
    }

    void footer(Box box) {
        start("Footer", "ftr", "quarter", onLayout ? 11 : 3, box, "l");
        text(InlineText.of(job.deck().footer()));
    }

    void number(Box box) {
        start("Slide number", "sldNum", "quarter", onLayout ? 12 : 4, box, "r");
        FieldXml.slideNumber(w, job.language(), 0);
        w.end().end();
    }

    private void start(String name, String type, String size, int index, Box box, String align) {
        w.start("p:sp").start("p:nvSpPr");
        ids.properties(w, name, "");
        w.start("p:cNvSpPr").leaf("a:spLocks", "noGrp", "1").end();
        w.start("p:nvPr").leaf("p:ph", "type", type, "sz", size, "idx", Integer.toString(index));
        w.end().end().start("p:spPr");
        Emu.frame(w, "a:xfrm", job.seen(box));
        w.open("a:prstGeom", "prst", "rect").leaf("a:avLst").end().end();
        w.start("p:txBody");
        w.open("a:bodyPr", "vert", "horz", "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0");
        w.attribute("rtlCol", job.fromRight() ? "1" : "0").attribute("anchor", "ctr").end();
        long size100 = Math.round(job.theme().slides().style(Role.RUNNING).size().points() * 100);
        boolean right = align.equals("r") != job.fromRight();
        w.start("a:lstStyle").open("a:lvl1pPr", "algn", right ? "r" : "l");
        if (job.fromRight()) {
            w.attribute("rtl", "1");
        }
        w.open("a:defRPr", "sz", Long.toString(size100));
        // Said once, on the master: LibreOffice would lighten a lightened colour again.
        if (!onLayout) {
            w.start("a:solidFill");
            AccentColour.muted(w, job.theme().palette());
            w.end();
        }
        w.leaf("a:latin", "typeface", "+mn-lt").end().end().end();
    }

    private void text(String text) {
        w.start("a:p");
        if (text.isEmpty()) {
            w.leaf("a:endParaRPr", "lang", job.language());
        } else {
            w.start("a:r").leaf("a:rPr", "lang", job.language());
            w.start("a:t").text(text).end().end();
        }
        w.end().end().end();
    }
}
