package org.briefpack.renderer.slides.internal.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.plan.Place.Anchor;
import org.w3c.dom.Element;

/**
 * Reads the placeholders of layouts. What a layout does not say it inherits from the placeholder of
 * the same kind on the master, then from the master's text styles (ECMA-376 part 1, 19.3.1.36).
 */
final class LayoutReader {
    private static final double EMU = 12_700;
    private static final double SIDE = 91_440 / EMU;
    private static final double EDGE = 45_720 / EMU;
    private static final double USUAL = 18;

    /** Capitals take more room than the letters that the text is measured in. */
    private static final double CAPITALS = 0.8;

    private static final int LEVELS = 9;
    private static final List<String> BULLETS = List.of("buChar", "buBlip");
    private static final List<String> OTHERS = List.of("buNone", "buAutoNum");

    private final BaseDeck.Master owner;
    private final Element styles;
    private final List<Element> masterShapes;

    /** Reads layouts of a master. */
    LayoutReader(BaseDeck.Master owner) {
        this.owner = owner;
        Element master = owner.root();
        styles = XmlTree.child(master, "txStyles");
        masterShapes = shapes(master);
    }

    BaseLayout read(OfficePart part, Element layout) {
        List<Holder> holders = new ArrayList<>();
        for (Element shape : shapes(layout)) {
            holder(shape).ifPresent(holders::add);
        }
        Element data = XmlTree.child(layout, "cSld");
        String name = data == null ? "" : data.getAttribute("name");
        return new BaseLayout(
                owner, part, layout, name, layout.getAttribute("type"), List.copyOf(holders));
    }

    /** Returns the shapes that are placeholders. */
    static List<Element> shapes(Element root) {
        Element data = XmlTree.child(root, "cSld");
        Element tree = data == null ? null : XmlTree.child(data, "spTree");
        if (tree == null) {
            return List.of();
        }
        return XmlTree.children(tree).stream().filter(shape -> placeholder(shape) != null).toList();
    }

    /** Returns the indexes of placeholders by their types; the first of each type. */
    static Map<String, Integer> places(Element root) {
        Map<String, Integer> places = new HashMap<>();
        for (Element shape : shapes(root)) {
            Element place = placeholder(shape);
            String index = place.getAttribute("idx");
            places.putIfAbsent(
                    type(place), index.matches("\\d{1,9}") ? Integer.parseInt(index) : 0);
        }
        return places;
    }

    /** Returns what makes a shape a placeholder; null where it is none. */
    static Element placeholder(Element shape) {
        for (Element properties : XmlTree.children(shape)) {
            if (properties.getLocalName().startsWith("nv")) {
                Element own = XmlTree.child(properties, "nvPr");
                return own == null ? null : XmlTree.child(own, "ph");
            }
        }
        return null;
    }

    private Optional<Holder> holder(Element shape) {
        Element place = placeholder(shape);
        String type = type(place);
        Element master = master(type);
        Box outer = box(shape);
        if (outer == null && master != null) {
            outer = box(master);
        }
        if (outer == null) {
            return Optional.empty();
        }
        String index = place.getAttribute("idx");
        return Optional.of(
                new Holder(
                        type,
                        index.matches("\\d{1,9}") ? Integer.parseInt(index) : 0,
                        inner(outer, shape, master, type),
                        size(shape, master, type),
                        anchor(shape, master),
                        ink(shape, master, type),
                        bullets(shape, master, type)));
    }

    static String type(Element place) {
        String type = place.getAttribute("type");
        return type.isEmpty() ? "obj" : type;
    }

    private Element master(String type) {
        String wanted =
                switch (type) {
                    case "title", "ctrTitle" -> "title";
                    case "dt", "ftr", "sldNum" -> type;
                    default -> "body";
                };
        for (Element shape : masterShapes) {
            if (type(placeholder(shape)).equals(wanted)) {
                return shape;
            }
        }
        return null;
    }

    /** Returns where a shape says that it stands, in points; null where it does not. */
    static Box box(Element shape) {
        Element properties = XmlTree.child(shape, "spPr");
        Element frame =
                properties == null
                        ? XmlTree.child(shape, "xfrm")
                        : XmlTree.child(properties, "xfrm");
        Element off = frame == null ? null : XmlTree.child(frame, "off");
        Element ext = frame == null ? null : XmlTree.child(frame, "ext");
        if (off == null || ext == null) {
            return null;
        }
        return new Box(
                points(off, "x").orElse(0),
                points(off, "y").orElse(0),
                points(ext, "cx").orElse(0),
                points(ext, "cy").orElse(0));
    }

    private Box inner(Box outer, Element shape, Element master, String type) {
        double left = inset(shape, master, "lIns", SIDE);
        double top = inset(shape, master, "tIns", EDGE);
        double right = inset(shape, master, "rIns", SIDE);
        double foot = inset(shape, master, "bIns", EDGE);
        double width = outer.w() - left - right;
        boolean capitals = level(shape, master, type, "cap").filter("all"::equals).isPresent();
        return new Box(
                outer.x() + left,
                outer.y() + top,
                Math.max(0, capitals ? width * CAPITALS : width),
                Math.max(0, outer.h() - top - foot));
    }

    private static double inset(Element shape, Element master, String name, double usual) {
        OptionalDouble own = points(body(shape), name);
        return own.isPresent() ? own.getAsDouble() : points(body(master), name).orElse(usual);
    }

    private static Anchor anchor(Element shape, Element master) {
        String own = body(shape) == null ? "" : body(shape).getAttribute("anchor");
        if (own.isEmpty() && body(master) != null) {
            own = body(master).getAttribute("anchor");
        }
        return switch (own) {
            case "ctr" -> Anchor.MIDDLE;
            case "b" -> Anchor.BOTTOM;
            default -> Anchor.TOP;
        };
    }

    private double size(Element shape, Element master, String type) {
        double size =
                level(shape, master, type, "sz")
                        .filter(text -> text.matches("\\d{3,6}"))
                        .map(text -> Integer.parseInt(text) / 100.0)
                        .orElse(USUAL);
        Element body = body(shape);
        Element shrunk = body == null ? null : XmlTree.child(body, "normAutofit");
        String share = shrunk == null ? "" : shrunk.getAttribute("fontScale");
        return share.matches("\\d{4,6}") ? size * Integer.parseInt(share) / 100_000 : size;
    }

    /** Returns the fill of text on the first level; null where nothing says it. */
    private Element ink(Element shape, Element master, String type) {
        for (Element first : levels(shape, master, type, 0)) {
            Element run = XmlTree.child(first, "defRPr");
            Element fill = run == null ? null : XmlTree.child(run, "solidFill");
            if (fill != null) {
                return fill;
            }
        }
        return null;
    }

    /** Returns a property of runs on the first level, wherever it comes from. */
    private Optional<String> level(Element shape, Element master, String type, String name) {
        for (Element first : levels(shape, master, type, 0)) {
            Element run = XmlTree.child(first, "defRPr");
            if (run != null && run.hasAttribute(name)) {
                return Optional.of(run.getAttribute(name));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the levels whose paragraphs have a bullet: the nearest that says anything decides.
     */
    private Set<Integer> bullets(Element shape, Element master, String type) {
        Set<Integer> bullets = new TreeSet<>();
        for (int level = 0; level < LEVELS; level++) {
            for (Element own : levels(shape, master, type, level)) {
                boolean bullet =
                        BULLETS.stream().anyMatch(name -> XmlTree.child(own, name) != null);
                if (bullet) {
                    bullets.add(level);
                }
                if (bullet || OTHERS.stream().anyMatch(name -> XmlTree.child(own, name) != null)) {
                    break;
                }
            }
        }
        return Set.copyOf(bullets);
    }

    /** Returns what is said about a level, from the nearest to the furthest. */
    private List<Element> levels(Element shape, Element master, String type, int level) {
        String style =
                switch (type) {
                    case "title", "ctrTitle" -> "titleStyle";
                    case "dt", "ftr", "sldNum" -> "otherStyle";
                    default -> "bodyStyle";
                };
        List<Element> said = new ArrayList<>();
        Element common = styles == null ? null : XmlTree.child(styles, style);
        for (Element link : Arrays.asList(list(shape), list(master), common)) {
            Element own = link == null ? null : XmlTree.child(link, "lvl" + (level + 1) + "pPr");
            if (own != null) {
                said.add(own);
            }
        }
        return said;
    }

    private static Element list(Element shape) {
        Element text = shape == null ? null : XmlTree.child(shape, "txBody");
        return text == null ? null : XmlTree.child(text, "lstStyle");
    }

    private static Element body(Element shape) {
        Element text = shape == null ? null : XmlTree.child(shape, "txBody");
        return text == null ? null : XmlTree.child(text, "bodyPr");
    }

    private static OptionalDouble points(Element element, String name) {
        String text = element == null ? "" : element.getAttribute(name);
        return text.matches("-?\\d{1,10}")
                ? OptionalDouble.of(Long.parseLong(text) / EMU)
                : OptionalDouble.empty();
    }
}
