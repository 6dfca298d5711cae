package org.briefpack.renderer.ooxml;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Palette;
import org.briefpack.model.theme.Theme;

/**
 * The theme part (ECMA-376 part 1, 20.1.6.9): twelve colours and two fonts by which everything in
 * the file can be recoloured at once. Dark 1 is ink, light 1 paper, dark 2 brand, light 2 surface;
 * accents 1 to 4 are the subjects', 5 is good, 6 is bad.
 */
public final class ThemePart {
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private ThemePart() {}

    /** Adds a theme part and relates an owner to it. */
    public static OfficePart add(
            OfficePackage parts,
            OfficePart owner,
            String name,
            Theme theme,
            Optional<EastAsian> letters) {
        OfficePart part = parts.add(name, ContentTypes.THEME);
        write(part.xml(), theme, letters.map(EastAsian::font).orElse(""));
        owner.relate(part, Relations.THEME);
        return part;
    }

    /** Writes a theme; its font of East-Asian letters may be empty. */
    public static void write(XmlWriter w, Theme theme, String eastAsian) {
        w.start("a:theme").namespace("a", A).attribute("name", theme.name());
        w.start("a:themeElements");
        colours(w, theme);
        fonts(w, theme, eastAsian);
        formats(w, theme);
        w.end();
        w.leaf("a:objectDefaults").leaf("a:extraClrSchemeLst");
        w.end();
    }

    /**
     * Fonts of scripts that a theme's own may lack (ECMA-376 part 1, 20.1.4.1.16), as Office itself
     * names them.
     */
    private static final SequencedMap<String, String> SCRIPTS = scripts();

    private static SequencedMap<String, String> scripts() {
        SequencedMap<String, String> scripts = new LinkedHashMap<>();
        scripts.put("Jpan", "\u6E38\u30B4\u30B7\u30C3\u30AF");
        scripts.put("Hang", "\uB9D1\uC740 \uACE0\uB515");
        scripts.put("Hans", "\u7B49\u7EBF");
        scripts.put("Hant", "\u65B0\u7D30\u660E\u9AD4");
        scripts.put("Arab", "Arial");
        scripts.put("Hebr", "Arial");
        scripts.put("Thai", "Tahoma");
        scripts.put("Deva", "Mangal");
        return scripts;
    }

    private static void colours(XmlWriter w, Theme theme) {
        Palette p = theme.palette();
        w.open("a:clrScheme", "name", theme.name());
        colour(w, "dk1", p.ink());
        colour(w, "lt1", p.paper());
        colour(w, "dk2", p.brand());
        colour(w, "lt2", p.surface());
        colour(w, "accent1", p.fill(Accent.FIRST));
        colour(w, "accent2", p.fill(Accent.SECOND));
        colour(w, "accent3", p.fill(Accent.THIRD));
        colour(w, "accent4", p.fill(Accent.FOURTH));
        colour(w, "accent5", p.fill(Accent.GOOD));
        colour(w, "accent6", p.fill(Accent.BAD));
        colour(w, "hlink", p.link());
        colour(w, "folHlink", p.link().mix(p.ink(), 0.4));
        w.end();
    }

    private static void colour(XmlWriter w, String slot, Colour colour) {
        w.start("a:" + slot).leaf("a:srgbClr", "val", colour.hex()).end();
    }

    private static void fonts(XmlWriter w, Theme theme, String eastAsian) {
        w.open("a:fontScheme", "name", theme.name());
        font(w, "a:majorFont", theme.font(FontSlot.HEADING).officeName(), eastAsian);
        font(w, "a:minorFont", theme.font(FontSlot.BODY).officeName(), eastAsian);
        w.end();
    }

    private static void font(XmlWriter w, String slot, String name, String eastAsian) {
        w.start(slot).leaf("a:latin", "typeface", name);
        w.leaf("a:ea", "typeface", eastAsian).leaf("a:cs", "typeface", name);
        SCRIPTS.forEach((script, font) -> w.leaf("a:font", "script", script, "typeface", font));
        w.end();
    }

    /** Plain fills, lines and effects: three of each are the least that the schema allows. */
    private static void formats(XmlWriter w, Theme theme) {
        w.open("a:fmtScheme", "name", theme.name());
        w.start("a:fillStyleLst");
        fills(w);
        w.end().start("a:lnStyleLst");
        for (String width : new String[] {"6350", "12700", "19050"}) {
            w.open("a:ln", "w", width, "cap", "flat", "cmpd", "sng", "algn", "ctr");
            solid(w);
            w.leaf("a:prstDash", "val", "solid").end();
        }
        w.end().start("a:effectStyleLst");
        for (int i = 0; i < 3; i++) {
            w.start("a:effectStyle").leaf("a:effectLst").end();
        }
        w.end().start("a:bgFillStyleLst");
        fills(w);
        w.end().end();
    }

    private static void fills(XmlWriter w) {
        for (int i = 0; i < 3; i++) {
            solid(w);
        }
    }

    private static void solid(XmlWriter w) {
        w.start("a:solidFill").leaf("a:schemeClr", "val", "phClr").end();
    }
}
