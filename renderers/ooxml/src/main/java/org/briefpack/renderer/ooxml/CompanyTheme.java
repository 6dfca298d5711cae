package org.briefpack.renderer.ooxml;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.FontFamily;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Length;
import org.briefpack.model.theme.Palette;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.SlideMeasures;
import org.briefpack.model.theme.TextStyle;
import org.briefpack.model.theme.Theme;
import org.briefpack.model.theme.Typography;
import org.w3c.dom.Element;

/**
 * A company's colours, fonts and text sizes in the place of our theme's, read from the theme part
 * of its template (ECMA-376 part 1, 20.1.6.9).
 */
public final class CompanyTheme {
    private static final double READABLE = 4.5;

    private final Theme ours;
    private final Map<String, Colour> colours = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();

    /**
     * Reads a theme part.
     *
     * @param ours what stays where the company says nothing
     * @param root of the template's theme part; null where it has none
     */
    public CompanyTheme(Theme ours, Element root) {
        this.ours = ours;
        if (root != null) {
            XmlTree.each(root, this::read);
        }
    }

    /**
     * Takes text and ground from where a slide master maps them: a dark one has light text.
     *
     * @param map names of the theme's colours by their use (ECMA-376 part 1, 19.3.1.6)
     */
    public CompanyTheme mapped(Map<String, String> map) {
        Map<String, Colour> named = Map.copyOf(colours);
        mapped(named, map, "tx1", "dk1");
        mapped(named, map, "bg1", "lt1");
        mapped(named, map, "tx2", "dk2");
        mapped(named, map, "bg2", "lt2");
        return this;
    }

    /** Takes as paper what text really stands on. */
    public CompanyTheme on(Colour ground) {
        colours.put("lt1", ground);
        return this;
    }

    private void mapped(
            Map<String, Colour> named, Map<String, String> map, String use, String slot) {
        Colour colour = named.get(map.getOrDefault(use, ""));
        if (colour != null) {
            colours.put(slot, colour);
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

    /** Returns our theme with the company's colours and fonts, and text of this size on paper. */
    public Theme print(double bodyPoints) {
        Palette palette = palette();
        double factor = bodyPoints / ours.print().style(Role.BODY).size().points();
        return new Theme(
                ours.name(),
                palette,
                families(),
                recoloured(ours.print(), palette, role -> factor),
                ours.slides(),
                ours.page(),
                ours.slide());
    }

    /**
     * Returns our theme with the company's colours and fonts, and type of these sizes on slides.
     * What heads or explains something small, such as a source line, changes with the slide's
     * height only: on the wall it is then as large as it was.
     *
     * @param titlePoints size of slide titles
     * @param bodyPoints size of body text
     * @param slide the slide's measures
     */
    public Theme slides(double titlePoints, double bodyPoints, SlideMeasures slide) {
        Palette palette = palette();
        double body = bodyPoints / ours.slides().style(Role.BODY).size().points();
        double title = titlePoints / ours.slides().style(Role.TITLE).size().points();
        double small = slide.height().points() / ours.slide().height().points();
        ToDoubleFunction<Role> factor =
                role ->
                        switch (role) {
                            case TITLE -> title;
                            case BODY, LEAD, TERM, SUBTITLE, QUOTE, STATEMENT -> body;
                            case HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> body;
                            default -> small;
                        };
        return new Theme(
                ours.name(),
                palette,
                families(),
                ours.print(),
                recoloured(ours.slides(), palette, factor),
                ours.page(),
                slide);
    }

    private Map<FontSlot, FontFamily> families() {
        Map<FontSlot, FontFamily> families = new EnumMap<>(FontSlot.class);
        for (FontSlot slot : FontSlot.values()) {
            families.put(slot, ours.font(slot));
        }
        family(families, FontSlot.BODY, "minorFont");
        family(families, FontSlot.HEADING, "majorFont");
        return families;
    }

    private void family(Map<FontSlot, FontFamily> families, FontSlot slot, String key) {
        String name = fonts.getOrDefault(key, "");
        if (!name.isBlank()) {
            FontFamily own = ours.font(slot);
            boolean same = own.officeName().equalsIgnoreCase(name);
            families.put(slot, same ? own : new FontFamily(name, own.builtIn(), Map.of()));
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
                onPaper(p.good(), ink, paper),
                onPaper(p.caution(), ink, paper),
                onPaper(p.bad(), ink, paper));
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
    private Typography recoloured(Typography from, Palette palette, ToDoubleFunction<Role> factor) {
        Map<Role, TextStyle> styles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            TextStyle s = from.style(role).scaled(factor.applyAsDouble(role), 1);
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
        if (colour.equals(old.brand()) || colour.equals(old.brandText())) {
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
