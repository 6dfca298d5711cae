package org.briefpack.renderer.slides.internal.write;

import org.briefpack.model.theme.Role;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.plan.Mark;
import org.briefpack.renderer.plan.Para;
import org.briefpack.renderer.plan.Place;
import org.briefpack.renderer.plan.TextMeasure;

/** Writes what stands before paragraphs and between them (ECMA-376 part 1, 21.1.2.4). */
final class Bullets {
    static final double STEP = TextMeasure.STEP;

    private Bullets() {}

    /** Returns whether an untouched paragraph of a placeholder has a bullet. */
    static boolean startsWithBullets(Place place) {
        return place.type().isEmpty() && place.role() != Role.TITLE;
    }

    static void mark(XmlWriter w, Mark mark, int start) {
        switch (mark) {
            case Mark.None none -> w.leaf("a:buNone");
            case Mark.Bullet bullet -> {
                colour(w);
                w.leaf("a:buFont", "typeface", "Arial").leaf("a:buChar", "char", "\u2022");
            }
            case Mark.Check check -> {
                colour(w);
                w.leaf("a:buFont", "typeface", "Wingdings", "pitchFamily", "2", "charset", "2");
                w.leaf("a:buChar", "char", "\u00FC");
            }
            case Mark.Number number -> {
                w.leaf("a:buFont", "typeface", "+mj-lt");
                w.open("a:buAutoNum", "type", "arabicPeriod");
                if (start != 1) {
                    w.attribute("startAt", Math.max(1, Math.min(32767, start)));
                }
                w.end();
            }
        }
    }

    private static void colour(XmlWriter w) {
        w.start("a:buClr").leaf("a:schemeClr", "val", "accent2").end();
    }

    /**
     * Writes leading and the space around a paragraph; above the first of a box none is left.
     *
     * @param air more space below it, in points
     */
    static void spacing(
            XmlWriter w, TextMeasure measure, Para para, double scale, boolean first, double air) {
        double[] spaces = measure.spaces(para, scale);
        long percent = Math.round(measure.spacing(para.role()) * 100_000);
        w.start("a:lnSpc").leaf("a:spcPct", "val", Long.toString(percent)).end();
        w.start("a:spcBef").leaf("a:spcPts", "val", points(first ? 0 : spaces[0])).end();
        w.start("a:spcAft").leaf("a:spcPts", "val", points(spaces[1] + air)).end();
    }

    private static String points(double points) {
        return Long.toString(Math.round(points * 100));
    }
}
