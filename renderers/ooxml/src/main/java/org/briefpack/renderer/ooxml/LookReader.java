package org.briefpack.renderer.ooxml;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.render.CompanyLook;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Colour;
import org.w3c.dom.Element;

/**
 * Reads how a company template looks from its first theme part (ECMA-376 part 1, 20.1.6.9), with
 * the meanings that {@link CompanyTheme} gives to its colours.
 */
public final class LookReader {
    private static final double LEAST_SURFACE = 10;

    private final Map<String, Colour> colours = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();
    private boolean standard;

    private LookReader() {}

    /** Returns how a template looks; a failure where it cannot be read. */
    public static Outcome<CompanyLook> read(Blob base) {
        LookReader reader = new LookReader();
        try {
            OfficePackage parts = PackageReader.read(base);
            Optional<OfficePart> theme =
                    parts.parts().stream()
                            .filter(part -> part.name().contains("/theme/theme"))
                            .min(Comparator.comparing(OfficePart::name));
            if (theme.isPresent()) {
                XmlTree.each(XmlTree.parse(theme.get()), reader::theme);
            }
            OfficePart main = parts.part("/ppt/presentation.xml");
            if (main != null) {
                XmlTree.each(XmlTree.parse(main), reader::size);
            }
        } catch (PackageReader.Unusable e) {
            return new Outcome.Failure<>(List.of(e.diagnostic(base)));
        }
        return new Outcome.Success<>(reader.look(), List.of());
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

    /** Slides less than one and a half times as wide as high are near to 4 by 3. */
    private void size(Element element) {
        if (element.getLocalName().equals("sldSz")) {
            double wide = number(element.getAttribute("cx"));
            double high = number(element.getAttribute("cy"));
            standard = wide > 0 && high > 0 && wide / high < 1.5;
        }
    }

    private static double number(String text) {
        return text.matches("[0-9]{1,12}") ? Double.parseDouble(text) : 0;
    }

    private CompanyLook look() {
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
        return new CompanyLook(named, font("majorFont"), font("minorFont"), standard);
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
