package org.briefpack.renderer.ooxml;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.render.CompanyLook;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Paper;
import org.briefpack.model.theme.Role;
import org.w3c.dom.Element;

/**
 * Reads how a company template looks from a theme part (ECMA-376 part 1, 20.1.6.9), with the
 * meanings that {@link CompanyTheme} gives to its colours.
 */
public final class LookReader {
    private static final double LEAST_SURFACE = 10;

    private final Map<String, Colour> colours = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();

    /** Reads a theme part; null where a template has none. */
    public LookReader(Element root) {
        if (root != null) {
            XmlTree.each(root, this::theme);
        }
    }

    private void theme(Element element) {
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

    /**
     * Takes text and ground from where a slide master maps them (19.3.1.6), and as paper what text
     * really stands on.
     */
    public LookReader mapped(Map<String, String> map, Colour ground) {
        Map<String, Colour> named = Map.copyOf(colours);
        Map<String, String> uses = Map.of("tx1", "dk1", "tx2", "dk2", "bg2", "lt2");
        uses.forEach(
                (use, slot) -> {
                    Colour colour = named.get(map.getOrDefault(use, slot));
                    if (colour != null) {
                        colours.put(slot, colour);
                    }
                });
        colours.put("lt1", ground);
        return this;
    }

    /**
     * Returns the look.
     *
     * @param standard whether slides are 4 by 3
     * @param paper the sheet of pages
     * @param sizes of type, in points
     * @param logo the logos
     */
    public CompanyLook look(
            boolean standard,
            Optional<Paper> paper,
            SequencedMap<Role, Double> sizes,
            CompanyLook.Logos logo) {
        SequencedMap<String, Colour> named = new LinkedHashMap<>();
        put(named, "ink", "dk1");
        put(named, "paper", "lt1");
        Colour ink = named.get("ink");
        Colour light = colours.get("lt2");
        if (ink != null && light != null && light.contrast(ink) >= LEAST_SURFACE) {
            named.put("surface", light);
        }
        put(named, "brand", "dk2");
        put(named, "link", "hlink");
        put(named, "first", "accent1");
        put(named, "second", "accent2");
        put(named, "third", "accent3");
        put(named, "fourth", "accent4");
        return new CompanyLook(
                named, font("majorFont"), font("minorFont"), standard, paper, sizes, logo);
    }

    private void put(Map<String, Colour> named, String name, String slot) {
        Colour colour = colours.get(slot);
        if (colour != null) {
            named.put(name, colour);
        }
    }

    private Optional<String> font(String slot) {
        return Optional.ofNullable(fonts.get(slot))
                .filter(name -> !name.isBlank() && !name.startsWith("+"));
    }
}
