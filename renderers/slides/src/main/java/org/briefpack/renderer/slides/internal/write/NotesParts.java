package org.briefpack.renderer.slides.internal.write;

import org.briefpack.renderer.ooxml.EastAsian;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.ThemePart;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.plan.SlidePlan;

/** Writes the notes master, the handout master and the notes of slides (part 1, 19.3.1.27). */
final class NotesParts {
    /** A page of notes, in points; the proportions of A4 and Letter lie on either side. */
    static final Box PAGE = new Box(0, 0, 540, 720);

    private static final Box PICTURE = new Box(110, 40, 320, 180);
    private static final Box TEXT = new Box(54, 236, 432, 440);
    private static final Box NUMBER = new Box(306, 684, 180, 24);

    private final DeckRendering job;
    private final OfficePart master;

    NotesParts(DeckRendering job) {
        this.job = job;
        OfficePart own = job.foundation().notes();
        if (own != null) {
            master = own;
            return;
        }
        master = job.parts().add("/ppt/notesMasters/notesMaster1.xml", Names.type("notesMaster"));
        ThemePart.add(
                job.parts(),
                master,
                job.foundation().freeTheme(2),
                job.theme(),
                EastAsian.of(job.deck()));
        writeMaster();
    }

    OfficePart master() {
        return master;
    }

    /** Adds an empty part for the notes of a slide. */
    OfficePart added(OfficePart slide) {
        OfficePart part =
                job.parts()
                        .addNumbered(
                                "/ppt/notesSlides/notesSlide", ".xml", Names.type("notesSlide"));
        slide.relate(part, Relations.of("notesSlide"));
        return part;
    }

    /** Adds the notes of a slide; returns their part, or null where it has none. */
    OfficePart add(OfficePart slide, SlidePlan plan, int number) {
        if (plan.notes().isEmpty()) {
            return null;
        }
        OfficePart part = added(slide);
        part.relate(master, Relations.of("notesMaster"));
        part.relate(slide, Relations.of("slide"));
        XmlWriter w = part.xml();
        ShapeIds ids = new ShapeIds();
        Names.root(w, "p:notes").start("p:cSld");
        ShapeIds.tree(w);
        if (has("sldImg")) {
            picture(w, ids, false);
        }
        start(w, ids, "Notes", "body", index("body", 1), null);
        w.leaf("a:bodyPr").leaf("a:lstStyle");
        new TextXml(job, part).on(w, TextXml.Ground.NOTES, plan.notes(), 1);
        w.end().end();
        if (has("sldNum")) {
            start(w, ids, "Slide number", "sldNum", index("sldNum", 5), null);
            w.leaf("a:bodyPr").leaf("a:lstStyle");
            FieldXml.slideNumber(w, job.language(), number);
            w.end().end();
        }
        w.end().end();
        w.start("p:clrMapOvr").leaf("a:masterClrMapping").end().end();
        return part;
    }

    private boolean has(String type) {
        return job.foundation().notes() == null || job.foundation().notesPlaces().containsKey(type);
    }

    private int index(String type, int ours) {
        return job.foundation().notesPlaces().getOrDefault(type, ours);
    }

    private void writeMaster() {
        XmlWriter w = master.xml();
        ShapeIds ids = new ShapeIds();
        Names.root(w, "p:notesMaster").start("p:cSld");
        MasterPart.background(w, "bg1");
        ShapeIds.tree(w);
        picture(w, ids, true);
        start(w, ids, "Notes", "body", 1, TEXT);
        w.leaf("a:bodyPr", "lIns", "0", "rIns", "0").leaf("a:lstStyle");
        w.start("a:p").start("a:r").leaf("a:rPr", "lang", job.language());
        w.start("a:t").text("Notes").end().end().end().end().end();
        start(w, ids, "Slide number", "sldNum", 5, NUMBER);
        w.open("a:bodyPr", "anchor", "b").end();
        w.start("a:lstStyle").open("a:lvl1pPr", "algn", "r").leaf("a:defRPr", "sz", "1000");
        w.end().end();
        FieldXml.slideNumber(w, job.language(), 0);
        w.end().end();
        w.end().end();
        ColourMap.notes(w, job.theme().palette());
        w.start("p:notesStyle");
        for (int level = 1; level <= 9; level++) {
            w.open("a:lvl" + level + "pPr", "marL", Emu.of(14.0 * (level - 1)));
            w.attribute("algn", job.fromRight() ? "r" : "l");
            if (job.fromRight()) {
                w.attribute("rtl", "1");
            }
            w.start("a:spcBef").leaf("a:spcPts", "val", "400").end();
            w.open("a:defRPr", "sz", "1100").start("a:solidFill");
            w.leaf("a:schemeClr", "val", "tx1").end();
            w.leaf("a:latin", "typeface", "+mn-lt").leaf("a:ea", "typeface", "+mn-ea");
            w.leaf("a:cs", "typeface", "+mn-cs").end().end();
        }
        w.end().end();
    }

    private static void picture(XmlWriter w, ShapeIds ids, boolean onMaster) {
        w.start("p:sp").start("p:nvSpPr");
        ids.properties(w, "Slide", "");
        w.start("p:cNvSpPr");
        w.leaf("a:spLocks", "noGrp", "1", "noRot", "1", "noChangeAspect", "1").end();
        w.start("p:nvPr").open("p:ph", "type", "sldImg");
        if (onMaster) {
            w.attribute("idx", 2);
        }
        w.end().end().end().start("p:spPr");
        if (onMaster) {
            Emu.frame(w, "a:xfrm", PICTURE);
            w.open("a:prstGeom", "prst", "rect").leaf("a:avLst").end().leaf("a:noFill");
            w.open("a:ln", "w", "9525").start("a:solidFill");
            w.leaf("a:schemeClr", "val", "tx1").end().end();
        }
        w.end().end();
    }

    private static void start(
            XmlWriter w, ShapeIds ids, String name, String type, int index, Box box) {
        w.start("p:sp").start("p:nvSpPr");
        ids.properties(w, name, "");
        w.start("p:cNvSpPr").leaf("a:spLocks", "noGrp", "1").end();
        w.start("p:nvPr").open("p:ph", "type", type);
        if (type.equals("sldNum")) {
            w.attribute("sz", "quarter");
        }
        w.attribute("idx", index).end().end().end().start("p:spPr");
        if (box != null) {
            Emu.frame(w, "a:xfrm", box);
            w.open("a:prstGeom", "prst", "rect").leaf("a:avLst").end();
        }
        w.end().start("p:txBody");
    }

    /** Adds the handout master: a page number, and room for what PowerPoint puts there. */
    static OfficePart handoutMaster(DeckRendering job) {
        OfficePart part =
                job.parts()
                        .add("/ppt/handoutMasters/handoutMaster1.xml", Names.type("handoutMaster"));
        ThemePart.add(
                job.parts(),
                part,
                job.foundation().freeTheme(3),
                job.theme(),
                EastAsian.of(job.deck()));
        XmlWriter w = part.xml();
        ShapeIds ids = new ShapeIds();
        Names.root(w, "p:handoutMaster").start("p:cSld");
        MasterPart.background(w, "bg1");
        ShapeIds.tree(w);
        start(w, ids, "Header", "hdr", 6, new Box(54, 12, 380, 24));
        w.leaf("a:bodyPr").leaf("a:lstStyle").start("a:p").start("a:r");
        w.open("a:rPr", "lang", job.language(), "sz", "1000").end();
        w.start("a:t").text(job.deck().metadata().title()).end().end().end().end().end();
        start(w, ids, "Slide number", "sldNum", 3, NUMBER);
        w.open("a:bodyPr", "anchor", "b").end();
        w.start("a:lstStyle").open("a:lvl1pPr", "algn", "r").leaf("a:defRPr", "sz", "1000");
        w.end().end();
        FieldXml.slideNumber(w, job.language(), 0);
        w.end().end();
        w.end().end();
        ColourMap.notes(w, job.theme().palette());
        w.end();
        return part;
    }
}
