package org.briefpack.renderer.slides.internal.write;

import org.briefpack.renderer.ooxml.AccentColour;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.plan.Shape;

/** Writes boxes of text: a tinted ground, and a bar in the accent's colour on it. */
final class CardXml {
    private static final double BAR = 5;
    private static final double ROUND = 6;

    /** By this share of its radius a rounded corner pushes text in (presetShapeDefinitions.xml). */
    private static final double CORNER = 0.29289;

    private CardXml() {}

    static void write(
            XmlWriter w,
            DeckRendering job,
            ShapeIds ids,
            TextXml text,
            Shape.Card card,
            TimingXml timing) {
        box(w, job, ids, text, card);
        if (card.accent() == null) {
            return;
        }
        timing.joins(ids.coming());
        Box b = card.box();
        w.start("p:sp").start("p:nvSpPr");
        ids.decorative(w, "Bar of " + name(card));
        w.leaf("p:cNvSpPr").leaf("p:nvPr").end().start("p:spPr");
        Box bar = isLine(card) ? new Box(b.x(), b.y(), BAR, b.h()) : b.slice(0, BAR);
        Emu.frame(w, "a:xfrm", job.seen(bar));
        w.open("a:prstGeom", "prst", "rect").leaf("a:avLst").end();
        job.tone().bar(w, card.accent());
        w.start("a:ln").leaf("a:noFill").end().end();
        empty(w, job);
        w.end();
    }

    /** A line has no head to hang from: its bar stands before it, and it stands in the middle. */
    private static boolean isLine(Shape.Card card) {
        return card.paras().size() == 1 && card.accent() != null;
    }

    private static String name(Shape.Card card) {
        return card.name().isBlank() ? "text" : card.name();
    }

    private static void box(
            XmlWriter w, DeckRendering job, ShapeIds ids, TextXml text, Shape.Card card) {
        boolean plain = card.accent() == null;
        w.start("p:sp").start("p:nvSpPr");
        ids.properties(w, plain ? "Text" : "Card: " + name(card), "");
        ids.place(w);
        w.start("p:spPr");
        Emu.frame(w, "a:xfrm", job.seen(card.box()));
        if (plain) {
            w.open("a:prstGeom", "prst", "rect").leaf("a:avLst").end().leaf("a:noFill");
        } else {
            if (isLine(card)) {
                w.open("a:prstGeom", "prst", "rect").leaf("a:avLst").end();
            } else {
                rounded(w, card.box());
            }
            job.tone().tint(w, card.accent());
        }
        w.start("a:ln").leaf("a:noFill").end().end();
        double padding = plain ? 0 : job.theme().slide().padding().points();
        double corner = plain || isLine(card) ? 0 : Math.min(ROUND * CORNER, padding);
        w.start("p:txBody").open("a:bodyPr", "wrap", "square");
        w.attribute("lIns", Emu.of(padding - corner));
        w.attribute("tIns", Emu.of(padding));
        w.attribute("rIns", Emu.of(padding - corner));
        w.attribute("bIns", Emu.of(padding - corner));
        w.attribute("anchor", isLine(card) ? "ctr" : "t").leaf("a:noAutofit").end();
        FreePlace.levels(w, job.words().fromRight());
        text.on(w, TextXml.Ground.FREE, card.paras(), card.scale());
        w.end().end();
    }

    /** Square at the head below the bar, rounded at the foot by six points. */
    private static void rounded(XmlWriter w, Box box) {
        long adjust = Math.round(ROUND / Math.min(box.w(), box.h()) * 100_000);
        w.open("a:prstGeom", "prst", "round2SameRect").start("a:avLst");
        w.leaf("a:gd", "name", "adj1", "fmla", "val 0");
        w.leaf("a:gd", "name", "adj2", "fmla", "val " + Math.min(50_000, adjust));
        w.end().end();
    }

    static void line(XmlWriter w, ShapeIds ids, DeckRendering job, Box box) {
        w.start("p:cxnSp").start("p:nvCxnSpPr");
        ids.decorative(w, "Line");
        w.leaf("p:cNvCxnSpPr").leaf("p:nvPr").end().start("p:spPr");
        Emu.frame(w, "a:xfrm", job.seen(new Box(box.x(), box.y(), box.w(), 0)));
        w.open("a:prstGeom", "prst", "line").leaf("a:avLst").end();
        w.open("a:ln", "w", "9525").start("a:solidFill");
        AccentColour.rule(w, job.theme().palette());
        w.end().end().end().end();
    }

    private static void empty(XmlWriter w, DeckRendering job) {
        w.start("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
        w.start("a:p").leaf("a:endParaRPr", "lang", job.language()).end().end();
    }
}
