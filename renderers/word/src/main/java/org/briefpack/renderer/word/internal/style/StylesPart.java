package org.briefpack.renderer.word.internal.style;

import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.TextStyle;
import org.briefpack.renderer.ooxml.XmlWriter;

/** Writes the style part of a document without a base. */
public final class StylesPart {
    private StylesPart() {}

    /** Writes the whole part. */
    public static void write(XmlWriter w, Looks looks, StyleIds ids, Tongue tongue) {
        w.start("w:styles").namespace("w", Names.W);
        defaults(w, looks, tongue);
        StyleWriter writer = new StyleWriter(w, looks, ids);
        for (Style style : Style.values()) {
            writer.write(style);
        }
        w.end();
    }

    private static void defaults(XmlWriter w, Looks looks, Tongue tongue) {
        TextStyle body = looks.text(Role.BODY);
        String half = Integer.toString(Looks.halfPoints(body));
        w.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
        looks.fonts(w, FontSlot.BODY);
        looks.colour(w, body.colour());
        w.leaf("w:sz", "w:val", half).leaf("w:szCs", "w:val", half);
        tongue.write(w);
        w.end().end();
        w.start("w:pPrDefault").start("w:pPr").end().end();
        w.end();
    }
}
