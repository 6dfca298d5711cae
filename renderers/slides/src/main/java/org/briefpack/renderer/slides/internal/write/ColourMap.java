package org.briefpack.renderer.slides.internal.write;

import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.plan.LayoutPlan.Ground;

/**
 * Writes which theme colours are light and dark (ECMA-376 part 1, 19.3.1.6). On the brand's ground
 * they change places, links included, so that everything stays readable and follows the theme.
 */
final class ColourMap {
    private static final String[] USUAL = {"bg1", "lt1", "tx1", "dk1", "bg2", "lt2", "tx2", "dk2"};
    private static final String[] TURNED = {"bg1", "dk2", "tx1", "lt1", "bg2", "dk1", "tx2", "lt1"};

    private ColourMap() {}

    static void write(XmlWriter w, Ground ground) {
        w.start("p:clrMapOvr");
        if (ground == Ground.BRAND) {
            w.open("a:overrideClrMapping", TURNED);
            accents(w, "lt1", "lt1");
        } else {
            w.leaf("a:masterClrMapping");
        }
        w.end();
    }

    static void usual(XmlWriter w) {
        w.open("p:clrMap", USUAL);
        accents(w, "hlink", "folHlink");
    }

    private static void accents(XmlWriter w, String link, String followed) {
        for (int i = 1; i <= 6; i++) {
            w.attribute("accent" + i, "accent" + i);
        }
        w.attribute("hlink", link).attribute("folHlink", followed).end();
    }
}
