package org.briefpack.renderer.slides.internal.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.model.theme.Colour;
import org.briefpack.renderer.ooxml.XmlTree;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** The colours of a master: its theme's, by the names that its map gives them (19.3.1.6). */
final class BaseColours {
    private static final Colour WHITE = Colour.parse("#FFFFFF");
    private static final Colour BLACK = Colour.parse("#000000");

    private final @Nullable Element theme;
    private final Map<String, Colour> slots = new HashMap<>();
    private final Map<String, String> map = new HashMap<>();

    /** What fills something. */
    record Fill(boolean known, List<Colour> colours) {
        static final Fill NONE = new Fill(true, List.of());

        /** A picture: it may have any colour. */
        static final Fill PICTURE = new Fill(false, List.of());

        static Fill of(Colour colour) {
            return new Fill(true, List.of(colour));
        }

        boolean isNone() {
            return known && colours.isEmpty();
        }

        /** Returns what stands where both may be. */
        Fill and(Fill other) {
            List<Colour> all = new ArrayList<>(colours);
            all.addAll(other.colours);
            return new Fill(known && other.known, all);
        }

        /** Returns the least contrast of a colour to what is there; 1 where that is not known. */
        double contrast(Colour text) {
            return known ? colours.stream().mapToDouble(text::contrast).min().orElse(1) : 1;
        }
    }

    /** Reads a theme and a map; either may be null where the template has none. */
    BaseColours(@Nullable Element theme, @Nullable Element colourMap) {
        this.theme = theme;
        Element scheme = theme == null ? null : find(theme, "clrScheme");
        if (scheme != null) {
            for (Element slot : XmlTree.children(scheme)) {
                for (Element colour : XmlTree.children(slot)) {
                    Colour plain = plain(colour, BLACK);
                    if (plain != null) {
                        slots.put(slot.getLocalName(), plain);
                    }
                }
            }
        }
        usual("bg1", "lt1", "tx1", "dk1", "bg2", "lt2", "tx2", "dk2");
        mapped(colourMap);
    }

    private BaseColours(BaseColours other) {
        theme = other.theme;
        slots.putAll(other.slots);
        map.putAll(other.map);
    }

    private void usual(String... names) {
        for (int i = 0; i < names.length; i += 2) {
            map.put(names[i], names[i + 1]);
        }
    }

    private void mapped(@Nullable Element colourMap) {
        NamedNodeMap named = colourMap == null ? null : colourMap.getAttributes();
        for (int i = 0; named != null && i < named.getLength(); i++) {
            map.put(named.item(i).getNodeName(), named.item(i).getNodeValue());
        }
    }

    /** Returns the same with the map of a layout (20.1.6.8), where it has one. */
    BaseColours overridden(Element layout) {
        Element override = XmlTree.child(layout, "clrMapOvr");
        Element own = override == null ? null : XmlTree.child(override, "overrideClrMapping");
        BaseColours colours = new BaseColours(this);
        colours.mapped(own);
        return colours;
    }

    /** Returns the same with light and dark exchanged. */
    BaseColours turned() {
        BaseColours turned = new BaseColours(this);
        for (int i = 1; i <= 2; i++) {
            turned.map.put("bg" + i, map.getOrDefault("tx" + i, "dk" + i));
            turned.map.put("tx" + i, map.getOrDefault("bg" + i, "lt" + i));
        }
        turned.map.put("hlink", map.getOrDefault("bg1", "lt1"));
        turned.map.put("folHlink", map.getOrDefault("bg1", "lt1"));
        return turned;
    }

    /** The map as it is written, by names of use. */
    Map<String, String> map() {
        return Map.copyOf(map);
    }

    /** Returns a colour by its name in the map or the theme. */
    Colour named(String name) {
        Colour found = slots.get(map.getOrDefault(name, name));
        if (found != null) {
            return found;
        }
        return name.startsWith("bg") || name.startsWith("lt") ? WHITE : BLACK;
    }

    /** Returns the fill that shape properties say; null where they say nothing. */
    @Nullable Fill fill(@Nullable Element properties, Colour placeholder) {
        if (properties == null) {
            return null;
        }
        for (Element child : XmlTree.children(properties)) {
            Fill fill = one(child, placeholder);
            if (fill != null) {
                return fill;
            }
        }
        return null;
    }

    private @Nullable Fill one(Element fill, Colour placeholder) {
        return switch (fill.getLocalName()) {
            case "noFill" -> Fill.NONE;
            case "solidFill", "gradFill", "pattFill" -> {
                List<Colour> found = new ArrayList<>();
                XmlTree.each(
                        fill,
                        e -> {
                            if (e.getLocalName().endsWith("Clr")) {
                                found.add(colour(e, placeholder));
                            }
                        });
                yield new Fill(true, found);
            }
            case "blipFill", "grpFill" -> Fill.PICTURE;
            default -> null;
        };
    }

    /** Returns a background: of its own, or the theme's by its number (20.1.4.1.7). */
    @Nullable Fill background(Element root) {
        Element data = XmlTree.child(root, "cSld");
        Element background = data == null ? null : XmlTree.child(data, "bg");
        if (background == null) {
            return null;
        }
        Element own = XmlTree.child(background, "bgPr");
        Element reference = XmlTree.child(background, "bgRef");
        return own != null ? fill(own, WHITE) : reference == null ? null : styled(reference);
    }

    /** Returns what a reference to the theme's fills stands for. */
    Fill styled(Element reference) {
        String text = reference.getAttribute("idx");
        int index = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
        List<Element> own = XmlTree.children(reference);
        Colour base = own.isEmpty() ? named("bg1") : colour(own.getFirst(), WHITE);
        Element list =
                theme == null
                        ? null
                        : find(theme, index > 1000 ? "bgFillStyleLst" : "fillStyleLst");
        int at = index > 1000 ? index - 1001 : index - 1;
        List<Element> fills = list == null ? List.of() : XmlTree.children(list);
        if (at < 0) {
            return Fill.NONE;
        }
        Fill fill = at < fills.size() ? one(fills.get(at), base) : null;
        return fill == null ? Fill.of(base) : fill;
    }

    private static @Nullable Element find(Element root, String name) {
        Element[] found = new Element[1];
        XmlTree.each(
                root,
                e -> {
                    if (found[0] == null && e.getLocalName().equals(name)) {
                        found[0] = e;
                    }
                });
        return found[0];
    }

    /** Returns a colour with what is done to it (20.1.2.3). */
    Colour colour(Element element, Colour placeholder) {
        Colour plain = plain(element, placeholder);
        Colour colour = plain == null ? placeholder : plain;
        for (Element change : XmlTree.children(element)) {
            String text = change.getAttribute("val");
            double value = text.matches("-?[0-9]{1,7}") ? Integer.parseInt(text) / 100_000.0 : 1;
            double share = Math.clamp(value, 0, 1);
            colour =
                    switch (change.getLocalName()) {
                        case "tint" -> colour.mix(WHITE, 1 - share);
                        case "shade" -> colour.mix(BLACK, 1 - share);
                        case "lumMod" -> lightness(colour, value, 0);
                        case "lumOff" -> lightness(colour, 1, value);
                        default -> colour;
                    };
        }
        return colour;
    }

    private @Nullable Colour plain(Element element, Colour placeholder) {
        String value = element.getAttribute("val");
        return switch (element.getLocalName()) {
            case "srgbClr" -> hex(value);
            case "sysClr" -> {
                Colour last = hex(element.getAttribute("lastClr"));
                yield last == null ? value.equals("window") ? WHITE : BLACK : last;
            }
            case "schemeClr" -> value.equals("phClr") ? placeholder : named(value);
            case "prstClr" ->
                    switch (value) {
                        case "white" -> WHITE;
                        case "black" -> BLACK;
                        default -> null;
                    };
            default -> null;
        };
    }

    private static @Nullable Colour hex(String text) {
        return text.matches("[0-9A-Fa-f]{6}") ? Colour.parse("#" + text) : null;
    }

    /** Changes the lightness of a colour in HSL: times a factor, plus a share. */
    private static Colour lightness(Colour colour, double factor, double more) {
        double max = Math.max(colour.red(), Math.max(colour.green(), colour.blue())) / 255.0;
        double min = Math.min(colour.red(), Math.min(colour.green(), colour.blue())) / 255.0;
        double from = (max + min) / 2;
        double to = Math.clamp(from * factor + more, 0, 1);
        if (to > from) {
            return from >= 1 ? WHITE : colour.mix(WHITE, (to - from) / (1 - from));
        }
        return from <= 0 ? BLACK : colour.mix(BLACK, (from - to) / from);
    }
}
