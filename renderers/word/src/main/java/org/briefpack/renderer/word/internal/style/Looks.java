package org.briefpack.renderer.word.internal.style;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.model.document.Density;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Palette;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.TextStyle;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.ooxml.XmlWriter;

/**
 * A theme in the terms of WordprocessingML: theme colours with computed hex beside them, theme
 * fonts, half-points and twentieths of a point.
 */
public final class Looks {
    /** Single line spacing of common text fonts, as a multiple of the size. */
    private static final double SINGLE = 1.15;

    private final Theme theme;

    /** How much larger a title is that has a page to itself. */
    private static final double COVER = 1.45;

    private final Density density;
    private final boolean cover;
    private final Map<Colour, String> slots = new LinkedHashMap<>();
    private final Map<Colour, ThemeTint> tints = new LinkedHashMap<>();

    public Looks(Theme theme, Density density, boolean cover) {
        this.theme = theme;
        this.density = density;
        this.cover = cover;
        Palette p = theme.palette();
        slots.put(p.ink(), "text1");
        slots.putIfAbsent(p.paper(), "background1");
        slots.putIfAbsent(p.brand(), "text2");
        slots.putIfAbsent(p.surface(), "background2");
        slots.putIfAbsent(p.fill(Accent.FIRST), "accent1");
        slots.putIfAbsent(p.fill(Accent.SECOND), "accent2");
        slots.putIfAbsent(p.fill(Accent.THIRD), "accent3");
        slots.putIfAbsent(p.fill(Accent.FOURTH), "accent4");
        slots.putIfAbsent(p.fill(Accent.GOOD), "accent5");
        slots.putIfAbsent(p.fill(Accent.BAD), "accent6");
        slots.putIfAbsent(p.link(), "hyperlink");
        for (Colour grey : List.of(p.muted(), p.rule())) {
            if (!slots.containsKey(grey)) {
                ThemeTint.near(p.ink(), grey).ifPresent(tint -> tints.put(grey, tint));
            }
        }
    }

    /** Writes a colour as the theme colour or tint that it is; fixed where it is neither. */
    private void value(XmlWriter w, String attribute, Colour colour) {
        ThemeTint tint = tints.get(colour);
        w.attribute(attribute, tint == null ? colour.hex() : tint.colour().hex());
        String slot = tint == null ? slots.get(colour) : "text1";
        if (slot != null) {
            w.attribute("w:themeColor", slot);
        }
        if (tint != null) {
            w.attribute("w:themeTint", tint.hex());
        }
    }

    /** The theme that colours and fonts come from. */
    public Theme theme() {
        return theme;
    }

    /** Returns whether the title has a page to itself. */
    boolean cover() {
        return cover;
    }

    /** The theme's colours by what they are for. */
    public Palette palette() {
        return theme.palette();
    }

    /** Returns how text of a role is set at the density at hand. */
    public TextStyle text(Role role) {
        TextStyle style = theme.print().style(role).scaled(density.text(), density.space());
        boolean large = cover && (role == Role.TITLE || role == Role.SUBTITLE);
        return large ? style.scaled(COVER, COVER) : style;
    }

    /** Returns the padding of boxes in twentieths of a point. */
    public int padding() {
        return theme.page().padding().times(density.space()).twips();
    }

    /** Returns the padding of table cells, left and right, in twentieths of a point. */
    public int cell() {
        return theme.page().cell().twips();
    }

    /** Writes {@code w:rFonts} for a slot. */
    void fonts(XmlWriter w, FontSlot slot) {
        String name = theme.font(slot).officeName();
        switch (slot) {
            case BODY -> themeFont(w, "minor");
            case HEADING -> themeFont(w, "major");
            case MONO -> w.leaf("w:rFonts", "w:ascii", name, "w:hAnsi", name, "w:cs", name);
        }
    }

    private static void themeFont(XmlWriter w, String which) {
        w.leaf(
                "w:rFonts",
                "w:asciiTheme",
                which + "HAnsi",
                "w:eastAsiaTheme",
                which + "EastAsia",
                "w:hAnsiTheme",
                which + "HAnsi",
                "w:cstheme",
                which + "Bidi");
    }

    /** Writes {@code w:color}. */
    void colour(XmlWriter w, Colour colour) {
        w.start("w:color");
        value(w, "w:val", colour);
        w.end();
    }

    /** Writes {@code w:shd}: a plain ground of a colour. */
    public void ground(XmlWriter w, Colour colour) {
        shading(w, colour, slots.get(colour), "");
    }

    /** Writes {@code w:shd} with the light tint of an accent. */
    public void tint(XmlWriter w, Accent accent) {
        Colour tint = palette().tint(accent);
        String slot = slots.get(palette().fill(accent));
        if (accent == Accent.NEUTRAL) {
            ground(w, tint);
        } else {
            // ECMA-376 part 1, 17.3.5: 1A is a tenth of the colour.
            shading(w, tint, slot, "1A");
        }
    }

    private static void shading(XmlWriter w, Colour colour, String slot, String tint) {
        w.open("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", colour.hex());
        if (slot != null) {
            w.attribute("w:themeFill", slot);
            if (!tint.isEmpty()) {
                w.attribute("w:themeFillTint", tint);
            }
        }
        w.end();
    }

    /**
     * Writes a border.
     *
     * @param eighths width in eighths of a point
     * @param space distance from the text in points
     */
    public void border(XmlWriter w, String side, Colour colour, int eighths, int space) {
        w.open("w:" + side, "w:val", "single", "w:sz", Integer.toString(eighths));
        w.attribute("w:space", space);
        value(w, "w:color", colour);
        w.end();
    }

    /** Returns the value of {@code w:line} for automatic line spacing. */
    static int line(TextStyle style) {
        return (int) Math.round(240 * style.leading() / SINGLE);
    }

    /** Returns a size in half-points. */
    static int halfPoints(TextStyle style) {
        return (int) Math.round(style.size().points() * 2);
    }
}
