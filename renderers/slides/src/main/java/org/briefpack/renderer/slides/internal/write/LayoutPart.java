package org.briefpack.renderer.slides.internal.write;

import org.briefpack.model.document.Region;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.theme.Accent;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.plan.LayoutPlan;
import org.briefpack.renderer.plan.LayoutPlan.Ground;
import org.briefpack.renderer.plan.Place;

/** Writes a layout (ECMA-376 part 1, 19.3.1.39). */
final class LayoutPart {
    private final Job job;
    private final LayoutPlan plan;
    private final XmlWriter w;
    private final PlaceStyle styles;
    private final ShapeIds ids = new ShapeIds();

    LayoutPart(Job job, OfficePart part, LayoutPlan plan) {
        this.job = job;
        this.plan = plan;
        w = part.xml();
        styles = new PlaceStyle(job.theme(), job.measure());
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
        ornaments();
        plan.places().forEach(this::place);
        if (plan.kind() == SlideLayout.TITLE) {
            Box title = plan.title().box();
            new PlaceFoot(w, ids, job, true)
                    .date(new Box(title.x(), job.layouts().footer().y() - 24, title.w(), 24));
        } else {
            MasterPart.foot(w, ids, job, true);
        }
        w.end().end();
        ColourMap.write(w, plan.ground());
        w.end();
    }

    private void ornaments() {
        Box title = plan.title().box();
        Box body = job.layouts().body();
        switch (plan.kind()) {
            case TITLE -> band(150);
            case SECTION -> band(36);
            case STATEMENT -> {
                MasterPart.bar(w, ids, job, new Box(title.x(), 0, 44, 7), Accent.FIRST);
                MasterPart.bar(w, ids, job, new Box(title.x() + 48, 0, 44, 7), Accent.SECOND);
            }
            case COMPARISON -> {
                under(plan.find(Region.LEFT_HEADING));
                under(plan.find(Region.RIGHT_HEADING));
            }
            case QUOTE -> beside(plan.find(Region.BODY).box(), Accent.SECOND);
            case EXERCISE -> beside(body, Accent.THIRD);
            case CONTENT, TWO_CONTENT, CARDS, TABLE, CHART, CHART_TEXT, PICTURE -> {}
            case QUESTION, ANSWER, BLANK -> {}
        }
    }

    /** A band down the far side in the first subjects' colours. */
    private void band(double width) {
        double right = job.theme().slide().width().points();
        double height = job.theme().slide().height().points();
        double share = Math.round(height * 0.62);
        Box whole = new Box(right - width, 0, width, height);
        MasterPart.bar(w, ids, job, whole.slice(0, share), Accent.FIRST);
        MasterPart.bar(w, ids, job, whole.slice(share, height - share), Accent.SECOND);
    }

    /** No subject's colour: both sides often tell of the same one. */
    private void under(Place heading) {
        Box b = heading.box();
        MasterPart.bar(w, ids, job, new Box(b.x(), b.y() + b.h() + 3, b.w(), 3), Accent.NEUTRAL);
    }

    private void beside(Box body, Accent accent) {
        double x = Math.min(body.x(), job.layouts().body().x());
        MasterPart.bar(w, ids, job, new Box(x, body.y(), 6, body.h()), accent);
    }

    private void place(Place place) {
        w.start("p:sp").start("p:nvSpPr");
        ids.properties(w, PlaceNames.of(place), "");
        w.start("p:cNvSpPr").leaf("a:spLocks", "noGrp", "1").end().start("p:nvPr");
        PlaceNames.placeholder(w, place);
        w.end().end().start("p:spPr");
        Emu.frame(w, "a:xfrm", place.box());
        w.open("a:prstGeom", "prst", "rect").leaf("a:avLst").end().end();
        w.start("p:txBody");
        w.open("a:bodyPr", "vert", "horz", "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0");
        w.attribute("rtlCol", "0").attribute("anchor", anchor(place.anchor()));
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
