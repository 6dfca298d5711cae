package org.briefpack.renderer.slides.internal.write;

import java.util.Map;
import java.util.TreeMap;
import org.briefpack.model.theme.Palette;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.plan.LayoutPlan.Ground;

/**
 * Writes which theme colours are light and dark (ECMA-376 part 1, 19.3.1.6). On the brand's ground
 * they change places, links included, so that everything stays readable and follows the theme.
 */
final class ColourMap {
    private static final String[] USUAL = {"bg1", "lt1", "tx1", "dk1", "bg2", "lt2", "tx2", "dk2"};
    private static final String[] TURNED = {"bg1", "dk2", "tx1", "lt1", "bg2", "dk1", "tx2", "lt1"};

    /** On a pale brand text stays dark. */
    private static final String[] PALE = {"bg1", "dk2", "tx1", "dk1", "bg2", "lt1", "tx2", "dk1"};

    private static final String[] LIGHT = {"bg1", "dk1", "tx1", "lt1", "bg2", "dk1", "tx2", "lt1"};

    private ColourMap() {}

    static void write(XmlWriter w, Ground ground, Palette palette) {
        w.start("p:clrMapOvr");
        if (ground == Ground.BRAND) {
            boolean pale = palette.inkOnBrand();
            w.open("a:overrideClrMapping", pale ? PALE : TURNED);
            accents(w, pale ? "dk1" : "lt1", pale ? "dk1" : "lt1");
        } else {
            w.leaf("a:masterClrMapping");
        }
        w.end();
    }

    /** Writes a company's layout's own map, as its slides have it. */
    static void own(XmlWriter w, Map<String, String> map) {
        w.start("p:clrMapOvr").start("a:overrideClrMapping");
        new TreeMap<>(map).forEach(w::attribute);
        w.end().end();
    }

    static void usual(XmlWriter w) {
        w.open("p:clrMap", USUAL);
        accents(w, "hlink", "folHlink");
    }

    /** Notes are printed: on light paper, be the slides as dark as they like. */
    static void notes(XmlWriter w, Palette palette) {
        w.open("p:clrMap", palette.isDark() ? LIGHT : USUAL);
        accents(w, palette.isDark() ? "lt1" : "hlink", palette.isDark() ? "lt1" : "folHlink");
    }

    private static void accents(XmlWriter w, String link, String followed) {
        for (int i = 1; i <= 6; i++) {
            w.attribute("accent" + i, "accent" + i);
        }
        w.attribute("hlink", link).attribute("folHlink", followed).end();
    }
}
