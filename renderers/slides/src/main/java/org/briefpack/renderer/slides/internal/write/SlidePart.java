package org.briefpack.renderer.slides.internal.write;

import java.util.Map;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.plan.Dates;
import org.briefpack.renderer.plan.LayoutPlan;
import org.briefpack.renderer.plan.Place;
import org.briefpack.renderer.plan.Shape;
import org.briefpack.renderer.plan.SlidePlan;

/** Writes a slide (ECMA-376 part 1, 19.3.1.38): shapes in reading order, the foot last. */
final class SlidePart {
    private final DeckRendering job;
    private final OfficePart part;
    private final SlidePlan plan;
    private final int number;
    private final XmlWriter w;
    private final ShapeIds ids = new ShapeIds();
    private final TextXml text;

    SlidePart(DeckRendering job, OfficePart part, SlidePlan plan, int number) {
        this.job = job;
        this.part = part;
        this.plan = plan;
        this.number = number;
        w = part.xml();
        text = new TextXml(job, part);
    }

    void write() {
        Names.root(w, "p:sld");
        w.start("p:cSld");
        ShapeIds.tree(w);
        FrameXml frames = new FrameXml(job, part, ids, text);
        TimingXml timing = new TimingXml(w, plan);
        for (Shape shape : plan.shapes()) {
            timing.begins(shape, ids.coming());
            switch (shape) {
                case Shape.Words words -> words(words);
                case Shape.Card card -> CardXml.write(w, job, ids, text, card, timing);
                case Shape.Table table -> frames.table(table);
                case Shape.Chart chart -> frames.chart(chart);
                case Shape.Drawing drawing ->
                        new SketchXml(w, job, ids, text).write(drawing, timing);
                case Shape.Picture picture -> frames.picture(picture);
                case Shape.Line line -> CardXml.line(w, ids, job, line.box());
            }
        }
        foot();
        w.end().end();
        Map<String, String> own = job.foundation().maps().get(plan.source().layout());
        if (own == null) {
            ColourMap.write(w, plan.layout().ground(), job.theme().palette());
        } else {
            ColourMap.own(w, own);
        }
        timing.write();
        w.end();
    }

    private void words(Shape.Words words) {
        boolean none = words.place() == null || words.place().isFree();
        Place place = none ? null : words.place();
        w.start("p:sp").start("p:nvSpPr");
        ids.properties(w, place == null ? "Text" : PlaceNames.of(place), "");
        if (place == null) {
            ids.place(w);
        } else {
            w.start("p:cNvSpPr").leaf("a:spLocks", "noGrp", "1").end();
            w.start("p:nvPr");
            PlaceNames.placeholder(w, place);
            w.end().end();
        }
        w.start("p:spPr");
        if (place == null || words.moved() || place.lowered()) {
            Emu.frame(w, "a:xfrm", job.seen(words.box()));
        }
        if (place == null) {
            w.open("a:prstGeom", "prst", "rect").leaf("a:avLst").end().leaf("a:noFill");
        }
        w.end();
        w.start("p:txBody");
        body(words, place == null, place != null && (words.moved() || place.lowered()));
        if (place == null) {
            FreePlace.levels(w, job.words().fromRight());
            text.on(w, TextXml.Ground.FREE, words.paras(), words.scale());
        } else {
            w.leaf("a:lstStyle");
            text.inPlace(w, words);
        }
        w.end().end();
    }

    private void body(Shape.Words words, boolean free, boolean moved) {
        w.start("a:bodyPr");
        boolean exact = free || moved && job.foundation().company();
        if (exact) {
            w.attribute("wrap", "square").attribute("lIns", 0).attribute("tIns", 0);
            w.attribute("rIns", 0).attribute("bIns", 0);
        }
        if (words.columns() > 1) {
            w.attribute("numCol", words.columns());
            w.attribute("rtlCol", job.fromRight() ? "1" : "0");
            w.attribute("spcCol", job.theme().slide().gutter().emu());
        }
        if (free) {
            w.leaf("a:noAutofit");
        }
        w.end();
    }

    /** Footer and number; the first slide has the date instead. */
    private void foot() {
        LayoutPlan.Foot foot = plan.layout().foot();
        if (plan.source().layout() == SlideLayout.TITLE) {
            if (job.deck().metadata().date().isPresent() && foot.date() >= 0) {
                foot("dt", "Date", foot.date(), Dates.text(job.deck().metadata()));
            }
            return;
        }
        String footer = foot.fitted(InlineText.of(job.deck().footer()));
        if (!footer.isEmpty() && foot.footer() >= 0) {
            foot("ftr", "Footer", foot.footer(), footer);
        }
        if (foot.number() < 0) {
            return;
        }
        w.start("p:sp").start("p:nvSpPr");
        ids.properties(w, "Slide number", "");
        w.start("p:cNvSpPr").leaf("a:spLocks", "noGrp", "1").end();
        w.start("p:nvPr").open("p:ph", "type", "sldNum", "sz", "quarter");
        w.attribute("idx", foot.number()).end().end();
        w.end().leaf("p:spPr").start("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
        FieldXml.slideNumber(w, job.language(), number);
        w.end().end();
    }

    private void foot(String type, String name, int index, String content) {
        w.start("p:sp").start("p:nvSpPr");
        ids.properties(w, name, "");
        w.start("p:cNvSpPr").leaf("a:spLocks", "noGrp", "1").end();
        w.start("p:nvPr").open("p:ph", "type", type);
        w.attribute("sz", type.equals("dt") ? "half" : "quarter");
        w.attribute("idx", index).end().end();
        w.end().leaf("p:spPr").start("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
        w.start("a:p").start("a:r").leaf("a:rPr", "lang", job.language(), "dirty", "0");
        w.start("a:t").text(content).end().end().end();
        w.end().end();
    }
}
