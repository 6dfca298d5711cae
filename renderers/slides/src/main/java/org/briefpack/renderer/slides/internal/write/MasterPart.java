package org.briefpack.renderer.slides.internal.write;

import java.util.List;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.ooxml.AccentColour;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.plan.LayoutPlan.Ground;
import org.briefpack.renderer.plan.Layouts;
import org.briefpack.renderer.plan.LogoPlace;
import org.briefpack.renderer.plan.Ornament;

/** Writes the slide master (ECMA-376 part 1, 19.3.1.42): the grid, the text styles, the foot. */
final class MasterPart {
    private final DeckRendering job;
    private final OfficePart master;
    private final XmlWriter w;
    private final PlaceStyle styles;
    private final ShapeIds ids = new ShapeIds();

    private MasterPart(DeckRendering job, OfficePart master) {
        this.job = job;
        this.master = master;
        w = master.xml();
        styles = new PlaceStyle(job, Ground.PAPER);
    }

    static void write(DeckRendering job, OfficePart master, List<OfficePart> layouts) {
        XmlWriter w = master.xml();
        new MasterPart(job, master).content();
        w.start("p:sldLayoutIdLst");
        long id = 2_147_483_649L;
        for (OfficePart layout : layouts) {
            w.start("p:sldLayoutId").attribute("id", id++);
            w.attribute("r:id", master.relate(layout, Relations.of("slideLayout"))).end();
        }
        w.end();
        new MasterPart(job, master).textStyles();
        w.end();
    }

    private void content() {
        Names.root(w, "p:sldMaster").attribute("preserve", "1");
        w.start("p:cSld");
        background(w, "bg1");
        ShapeIds.tree(w);
        job.layouts().marks().forEach(bar -> bar(w, ids, job, bar));
        LogoPlace.slide(job.theme(), job.layouts(), job.pictures())
                .ifPresent(logo -> new LogoXml(job, master, ids).write(logo));
        Layouts layouts = job.layouts();
        place("Title", "title", 0, layouts.title(), "");
        place("Content", "body", 1, layouts.body(), "");
        foot(w, ids, job, false);
        w.end().end();
        ColourMap.usual(w);
    }

    static void background(XmlWriter w, String colour) {
        w.start("p:bg").start("p:bgPr").start("a:solidFill");
        w.leaf("a:schemeClr", "val", colour).end().leaf("a:effectLst").end().end();
    }

    static void bar(XmlWriter w, ShapeIds ids, DeckRendering job, Ornament bar) {
        w.start("p:sp").start("p:nvSpPr");
        ids.decorative(w, "Bar");
        w.leaf("p:cNvSpPr").leaf("p:nvPr", "userDrawn", "1").end().start("p:spPr");
        Emu.frame(w, "a:xfrm", job.seen(bar.box()));
        w.open("a:prstGeom", "prst", "rect").leaf("a:avLst").end();
        AccentColour.fill(w, job.theme().palette(), bar.accent());
        w.start("a:ln").leaf("a:noFill").end().end();
        w.start("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle").start("a:p");
        w.leaf("a:endParaRPr", "lang", job.language()).end().end().end();
    }

    private void place(String name, String type, int index, Box box, String text) {
        w.start("p:sp").start("p:nvSpPr");
        ids.properties(w, name, "");
        w.start("p:cNvSpPr").leaf("a:spLocks", "noGrp", "1").end();
        w.start("p:nvPr").open("p:ph", "type", type);
        if (index > 0) {
            w.attribute("idx", index);
        }
        w.end().end().end().start("p:spPr");
        Emu.frame(w, "a:xfrm", job.seen(box));
        w.open("a:prstGeom", "prst", "rect").leaf("a:avLst").end().end();
        w.start("p:txBody");
        w.open("a:bodyPr", "vert", "horz", "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0");
        w.attribute("rtlCol", job.fromRight() ? "1" : "0")
                .attribute("anchor", "t")
                .leaf("a:normAutofit")
                .end();
        w.leaf("a:lstStyle").start("a:p");
        w.start("a:r").leaf("a:rPr", "lang", job.language()).start("a:t").text(name).end().end();
        w.end().end().end();
    }

    /** Writes date, footer and number, with text where slides inherit it. */
    static void foot(XmlWriter w, ShapeIds ids, DeckRendering job, boolean onLayout) {
        PlaceFoot foot = new PlaceFoot(w, ids, job, onLayout);
        foot.date(job.layouts().date());
        foot.footer(job.layouts().footer());
        foot.number(job.layouts().number());
    }

    private void textStyles() {
        w.start("p:txStyles");
        w.start("p:titleStyle");
        styles.levels(w, Role.TITLE, 1, false);
        w.end().start("p:bodyStyle");
        styles.levels(w, Role.BODY, 1, true);
        w.end().start("p:otherStyle");
        styles.levels(w, Role.BODY, 1, false);
        w.end().end();
    }
}
