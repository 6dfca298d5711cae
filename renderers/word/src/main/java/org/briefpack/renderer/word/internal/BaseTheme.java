package org.briefpack.renderer.word.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.FontFamily;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Length;
import org.briefpack.model.theme.Palette;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.TextStyle;
import org.briefpack.model.theme.Theme;
import org.briefpack.model.theme.Typography;
import org.briefpack.renderer.ooxml.XmlTree;
import org.w3c.dom.Element;

/** A company's colours, fonts and text size in the place of our theme's. */
final class BaseTheme {
    private static final double READABLE = 4.5;

    private final Theme ours;
    private final Map<String, Colour> colours = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();

    /** The root of the template's theme part may be null where it has none. */
    BaseTheme(Theme ours, Element root) {
        this.ours = ours;
        if (root != null) {
            XmlTree.each(root, this::read);
        }
    }

    private void read(Element element) {
        String parent = element.getParentNode() instanceof Element e ? e.getLocalName() : "";
        switch (element.getLocalName()) {
            case "srgbClr" -> colour(parent, element.getAttribute("val"));
            case "sysClr" -> colour(parent, element.getAttribute("lastClr"));
            case "latin" -> fonts.putIfAbsent(parent, element.getAttribute("typeface"));
            default -> {}
        }
    }

    private void colour(String slot, String hex) {
        if (hex.matches("[0-9A-Fa-f]{6}")) {
            colours.putIfAbsent(slot, Colour.parse("#" + hex));
        }
    }

    /** Returns our theme with the company's colours, fonts and body size. */
    Theme theme(double bodyPoints) {
        Map<FontSlot, FontFamily> families = new EnumMap<>(FontSlot.class);
        for (FontSlot slot : FontSlot.values()) {
            families.put(slot, ours.font(slot));
        }
        family(families, FontSlot.BODY, "minorFont");
        family(families, FontSlot.HEADING, "majorFont");
        Palette palette = palette();
        double factor = bodyPoints / ours.print().style(Role.BODY).size().points();
        return new Theme(
                ours.name(),
                palette,
                families,
                recoloured(ours.print(), palette, factor),
                ours.slides(),
                ours.page(),
                ours.slide());
    }

    private void family(Map<FontSlot, FontFamily> families, FontSlot slot, String key) {
        String name = fonts.getOrDefault(key, "");
        if (!name.isBlank()) {
            families.put(slot, new FontFamily(name, ours.font(slot).builtIn(), Map.of()));
        }
    }

    private Palette palette() {
        Palette p = ours.palette();
        if (colours.isEmpty()) {
            return p;
        }
        Colour ink = colours.getOrDefault("dk1", p.ink());
        Colour paper = colours.getOrDefault("lt1", p.paper());
        Colour brand = onPaper(colours.getOrDefault("dk2", p.brand()), ink, paper);
        Colour light = colours.getOrDefault("lt2", p.surface());
        Colour surface = light.contrast(ink) >= 10 ? light : brand.mix(paper, 0.93);
        return new Palette(
                ink,
                ink.mix(paper, 0.35),
                paper,
                surface,
                ink.mix(paper, 0.75),
                brand,
                paper.contrast(brand) >= READABLE ? paper : ink,
                onPaper(colours.getOrDefault("hlink", p.link()), ink, paper),
                onPaper(colours.getOrDefault("accent1", p.first()), ink, paper),
                onPaper(colours.getOrDefault("accent2", p.second()), ink, paper),
                onPaper(colours.getOrDefault("accent3", p.third()), ink, paper),
                onPaper(colours.getOrDefault("accent4", p.fourth()), ink, paper),
                p.good(),
                p.caution(),
                p.bad());
    }

    /** Darkens a colour until it can be read as text. */
    private static Colour onPaper(Colour colour, Colour ink, Colour paper) {
        Colour readable = colour;
        for (int step = 1; step <= 20 && readable.contrast(paper) < READABLE; step++) {
            readable = colour.mix(ink, step / 20.0);
        }
        return readable;
    }

    /** Text takes the role's new colour: brand and muted stay what they were, all else is ink. */
    private Typography recoloured(Typography from, Palette palette, double factor) {
        Map<Role, TextStyle> styles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            TextStyle s = from.style(role).scaled(factor, 1);
            styles.put(
                    role,
                    new TextStyle(
                            s.font(),
                            Length.pt(Math.round(s.size().points() * 2) / 2.0),
                            s.leading(),
                            s.bold(),
                            s.italic(),
                            counterpart(s.colour(), palette),
                            s.before(),
                            s.after()));
        }
        return new Typography(styles);
    }

    private Colour counterpart(Colour colour, Palette palette) {
        Palette old = ours.palette();
        if (colour.equals(old.brand())) {
            return palette.brand();
        }
        if (colour.equals(old.muted())) {
            return palette.muted();
        }
        if (colour.equals(old.first())) {
            return palette.first();
        }
        return colour.equals(old.onBrand()) ? palette.onBrand() : palette.ink();
    }
}
