package org.briefpack.renderer.slides.internal.write;

import org.briefpack.model.document.SlideLayout;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.plan.LayoutPlan;
import org.briefpack.renderer.plan.LayoutPlan.Ground;
import org.briefpack.renderer.plan.LogoPlace;
import org.briefpack.renderer.plan.Place;

/** Writes a layout (ECMA-376 part 1, 19.3.1.39). */
final class LayoutPart {
    private final DeckRendering job;
    private final OfficePart part;
    private final LayoutPlan plan;
    private final XmlWriter w;
    private final PlaceStyle styles;
    private final ShapeIds ids = new ShapeIds();

    LayoutPart(DeckRendering job, OfficePart part, LayoutPlan plan) {
        this.job = job;
        this.part = part;
        this.plan = plan;
        w = part.xml();
        styles = new PlaceStyle(job, plan.ground());
    }

    void write() {
        Names.root(w, "p:sldLayout");
        String type = type(plan.kind());
        if (!type.isEmpty()) {
            w.attribute("type", type);
        }
        if (plan.ground() == Ground.BRAND) {
            w.attribute("showMasterSp", "0");
        }
        w.attribute("preserve", "1").attribute("userDrawn", "1");
        w.open("p:cSld", "name", name(plan.kind()));
        switch (plan.ground()) {
            case PAPER -> {}
            case SURFACE -> MasterPart.background(w, "bg2");
            case BRAND -> MasterPart.background(w, "bg1");
        }
        ShapeIds.tree(w);
        job.layouts().ornaments(plan).forEach(bar -> MasterPart.bar(w, ids, job, bar));
        if (plan.kind() == SlideLayout.TITLE) {
            LogoPlace.cover(job.theme(), job.layouts(), job.pictures(), job.recall().sink())
                    .ifPresent(logo -> new LogoXml(job, part, ids).write(logo));
        }
        plan.places().stream().filter(place -> !place.isFree()).forEach(this::place);
        if (plan.kind() == SlideLayout.TITLE) {
            new PlaceFoot(w, ids, job, true).date(job.layouts().openingDate());
        } else {
            MasterPart.foot(w, ids, job, true);
        }
        w.end().end();
        ColourMap.write(w, plan.ground(), job.theme().palette());
        w.end();
    }

    private void place(Place place) {
        w.start("p:sp").start("p:nvSpPr");
        ids.properties(w, PlaceNames.of(place), "");
        w.start("p:cNvSpPr").leaf("a:spLocks", "noGrp", "1").end().start("p:nvPr");
        PlaceNames.placeholder(w, place);
        w.end().end().start("p:spPr");
        Emu.frame(w, "a:xfrm", job.seen(place.box()));
        w.open("a:prstGeom", "prst", "rect").leaf("a:avLst").end().end();
        w.start("p:txBody");
        w.open("a:bodyPr", "vert", "horz", "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0");
        w.attribute("rtlCol", job.fromRight() ? "1" : "0")
                .attribute("anchor", anchor(place.anchor()));
        w.leaf("a:normAutofit").end();
        w.start("a:lstStyle");
        styles.levels(w, place.role(), place.scale(), Bullets.startsWithBullets(place));
        w.end();
        w.start("a:p").start("a:r").leaf("a:rPr", "lang", job.language());
        w.start("a:t").text(PlaceNames.of(place)).end().end().end().end().end();
    }

    static String anchor(Place.Anchor anchor) {
        return switch (anchor) {
            case TOP -> "t";
            case MIDDLE -> "ctr";
            case BOTTOM -> "b";
        };
    }

    /** The kinds that PowerPoint knows by itself (ECMA-376 part 1, 19.7.15); empty for our own. */
    private static String type(SlideLayout layout) {
        return switch (layout) {
            case TITLE -> "title";
            case SECTION -> "secHead";
            case CONTENT -> "obj";
            case TWO_CONTENT -> "twoObj";
            case COMPARISON -> "twoTxTwoObj";
            case TABLE -> "tbl";
            case CHART -> "chart";
            case CHART_TEXT -> "chartAndTx";
            case PICTURE -> "picTx";
            case BLANK -> "titleOnly";
            case CARDS, QUOTE, STATEMENT, QUESTION, ANSWER, EXERCISE -> "";
        };
    }

    private static String name(SlideLayout layout) {
        return switch (layout) {
            case TITLE -> "Title";
            case SECTION -> "Section";
            case CONTENT -> "Title and content";
            case TWO_CONTENT -> "Two contents";
            case COMPARISON -> "Comparison";
            case CARDS -> "Cards";
            case TABLE -> "Table";
            case CHART -> "Chart";
            case CHART_TEXT -> "Chart and text";
            case PICTURE -> "Picture";
            case QUOTE -> "Quote";
            case STATEMENT -> "Statement";
            case QUESTION -> "Question";
            case ANSWER -> "Answer";
            case EXERCISE -> "Exercise";
            case BLANK -> "Title only";
        };
    }
}
