package org.briefpack.renderer.slides.internal.write;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.TextStyle;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.plan.LayoutPlan.Ground;
import org.briefpack.renderer.plan.Mark;
import org.briefpack.renderer.plan.Para;
import org.briefpack.renderer.plan.TextMeasure;

/** Writes the paragraph properties of a role for all levels (ECMA-376 part 1, 21.1.2.4.13). */
final class PlaceStyle {
    private static final int LEVELS = 9;

    private final Theme theme;
    private final TextMeasure measure;
    private final boolean fromRight;
    private final Ink ink;

    /** Takes the ground on which the text stands. */
    PlaceStyle(DeckRendering job, Ground ground) {
        theme = job.theme();
        measure = job.measure();
        fromRight = job.fromRight();
        ink = new Ink(theme.palette(), ground == Ground.BRAND);
    }

    /** Writes the levels of a role; bulleted ones stand in step by step. */
    void levels(XmlWriter w, Role role, double scale, boolean bullets) {
        for (int level = 1; level <= (bullets ? LEVELS : 1); level++) {
            level(w, role, scale, bullets, level);
        }
    }

    private void level(XmlWriter w, Role role, double scale, boolean bullets, int level) {
        Mark mark = bullets ? new Mark.Bullet() : Mark.NONE;
        Para para =
                new Para(role, mark, bullets ? level : 0, List.of(), false, null, SourceSpan.NONE);
        w.start("a:lvl" + level + "pPr");
        w.attribute("marL", Emu.of(para.indent() * Bullets.STEP));
        w.attribute("indent", bullets ? "-" + Emu.of(Bullets.STEP) : "0");
        w.attribute("algn", fromRight ? "r" : "l");
        if (fromRight) {
            w.attribute("rtl", "1");
        }
        Bullets.spacing(w, measure, para, scale, !bullets, 0);
        Bullets.mark(w, mark, 1);
        run(w, role, measure.size(para, scale));
        w.end();
    }

    private void run(XmlWriter w, Role role, double size) {
        TextStyle style = theme.slides().style(role);
        w.open("a:defRPr", "sz", Long.toString(Math.round(size * 100)));
        w.attribute("b", style.bold() ? "1" : "0").attribute("i", style.italic() ? "1" : "0");
        // Same setting everywhere: kerning only narrows lines, and measured lines leave room.
        w.attribute("kern", "1200");
        ink.fill(w, style.colour());
        String prefix = style.font() == FontSlot.HEADING ? "+mj-" : "+mn-";
        if (style.font() == FontSlot.MONO) {
            w.leaf("a:latin", "typeface", theme.font(FontSlot.MONO).officeName());
        } else {
            w.leaf("a:latin", "typeface", prefix + "lt");
            w.leaf("a:ea", "typeface", prefix + "ea").leaf("a:cs", "typeface", prefix + "cs");
        }
        w.end();
    }
}
