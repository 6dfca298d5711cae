package org.briefpack.renderer.slides.internal.write;

import org.briefpack.renderer.ooxml.XmlWriter;

/**
 * What a placeholder of no layout is set in: none of what a master gives to its lists (ECMA-376
 * part 1, 21.1.2.4.12).
 */
final class FreePlace {
    /** As deep as our lists go. */
    private static final int LEVELS = 4;

    private FreePlace() {}

    static void levels(XmlWriter w, boolean fromRight) {
        w.start("a:lstStyle");
        for (int level = 1; level <= LEVELS; level++) {
            w.open("a:lvl" + level + "pPr", "marL", "0", "indent", "0");
            w.attribute("algn", fromRight ? "r" : "l");
            if (fromRight) {
                w.attribute("rtl", "1");
            }
            w.start("a:lnSpc").leaf("a:spcPct", "val", "100000").end();
            w.start("a:spcBef").leaf("a:spcPts", "val", "0").end();
            w.start("a:spcAft").leaf("a:spcPts", "val", "0").end();
            w.leaf("a:buNone");
            w.open("a:defRPr", "b", "0", "i", "0", "u", "none", "cap", "none", "spc", "0");
            w.leaf("a:ea", "typeface", "+mn-ea").leaf("a:cs", "typeface", "+mn-cs");
            w.end().end();
        }
        w.end();
    }
}
