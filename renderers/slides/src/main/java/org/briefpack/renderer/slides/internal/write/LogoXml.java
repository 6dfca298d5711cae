package org.briefpack.renderer.slides.internal.write;

import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Picture;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.plan.LogoPlace;

/** Writes the logo into a master or layout, so that it is changed in one place. */
final class LogoXml {
    private final DeckRendering job;
    private final OfficePart part;
    private final ShapeIds ids;
    private final XmlWriter w;

    LogoXml(DeckRendering job, OfficePart part, ShapeIds ids) {
        this.job = job;
        this.part = part;
        this.ids = ids;
        w = part.xml();
    }

    void write(LogoPlace logo) {
        logo.plate().ifPresent(this::plate);
        w.start("p:pic").start("p:nvPicPr");
        ids.properties(w, "Logo", logo.alt());
        w.start("p:cNvPicPr").leaf("a:picLocks", "noChangeAspect", "1").end();
        w.leaf("p:nvPr", "userDrawn", "1").end();
        FrameXml.blip(w, job, part, picture(logo), logo.asset(), SourceSpan.NONE);
        w.start("p:spPr");
        Emu.frame(w, "a:xfrm", job.seen(logo.box()));
        w.open("a:prstGeom", "prst", "rect").leaf("a:avLst").end().end().end();
    }

    private Picture picture(LogoPlace logo) {
        try {
            return Picture.read(job.request().assets().get(logo.asset()));
        } catch (Picture.Unusable e) {
            throw new IllegalStateException("looked at when its place was found", e);
        }
    }

    private void plate(Box box) {
        w.start("p:sp").start("p:nvSpPr");
        ids.decorative(w, "Plate");
        w.leaf("p:cNvSpPr").leaf("p:nvPr", "userDrawn", "1").end().start("p:spPr");
        Emu.frame(w, "a:xfrm", job.seen(box));
        w.open("a:prstGeom", "prst", "rect").leaf("a:avLst").end();
        w.start("a:solidFill").leaf("a:srgbClr", "val", "FFFFFF").end();
        w.start("a:ln").leaf("a:noFill").end().end();
        w.start("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle").start("a:p");
        w.leaf("a:endParaRPr", "lang", job.language()).end().end().end();
    }
}
