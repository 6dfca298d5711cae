package org.briefpack.renderer.slides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.briefpack.renderer.plan.Box;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Finds where shapes stand on the slides of a .pptx, as a reader without our plan would. */
final class FileBoxes {
    private final Map<String, byte[]> parts;
    private final Map<String, Document> read = new HashMap<>();

    FileBoxes(byte[] file) throws Exception {
        this(DeckReader.parts(file));
    }

    FileBoxes(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** Returns the boxes of each slide, in the order of the presentation. */
    List<List<Box>> slides() throws Exception {
        List<List<Box>> slides = new ArrayList<>();
        Map<String, String> targets = relations("ppt/presentation.xml");
        NodeList ids = xml("ppt/presentation.xml").getElementsByTagName("p:sldId");
        for (int i = 0; i < ids.getLength(); i++) {
            slides.add(slide(targets.get(((Element) ids.item(i)).getAttribute("r:id"))));
        }
        return slides;
    }

    private List<Box> slide(String name) throws Exception {
        String layout = related(name, "slideLayout");
        List<Box> boxes = new ArrayList<>();
        boxes.addAll(fixed(layout));
        boxes.addAll(fixed(related(layout, "slideMaster")));
        Document slide = xml(name);
        for (String kind : new String[] {"p:sp", "p:graphicFrame", "p:pic"}) {
            NodeList shapes = slide.getElementsByTagName(kind);
            for (int i = 0; i < shapes.getLength(); i++) {
                Element shape = (Element) shapes.item(i);
                Box own = frame(shape);
                boxes.add(own != null ? own : inherited(layout, shape));
            }
        }
        return boxes;
    }

    private String related(String part, String kind) throws Exception {
        return relations(part).values().stream()
                .filter(target -> target.contains(kind))
                .findFirst()
                .orElseThrow();
    }

    /** Returns where a layout or master has text of its own that stands on every slide. */
    private List<Box> fixed(String part) throws Exception {
        List<Box> boxes = new ArrayList<>();
        NodeList shapes = xml(part).getElementsByTagName("p:sp");
        for (int i = 0; i < shapes.getLength(); i++) {
            Element shape = (Element) shapes.item(i);
            boolean text = shape.getElementsByTagName("a:t").getLength() > 0;
            if (text && shape.getElementsByTagName("p:ph").getLength() == 0) {
                boxes.add(frame(shape));
            }
        }
        return boxes;
    }

    /** Follows a placeholder to its layout and on to the master, which knows it by its kind. */
    private Box inherited(String layout, Element shape) throws Exception {
        Element place = (Element) shape.getElementsByTagName("p:ph").item(0);
        String type = place.getAttribute("type");
        String index = place.getAttribute("idx");
        Box box =
                frame(
                        layout,
                        p ->
                                p.getAttribute("idx").equals(index)
                                        && p.getAttribute("type").equals(type));
        if (box == null) {
            String kind =
                    switch (type) {
                        case "title", "ctrTitle" -> "title";
                        case "dt", "ftr", "sldNum" -> type;
                        default -> "body";
                    };
            box = frame(related(layout, "slideMaster"), p -> p.getAttribute("type").equals(kind));
        }
        if (box == null) {
            throw new IllegalStateException("no place for " + type);
        }
        return box;
    }

    /** Returns the frame of the first placeholder of a part that is wanted; null for none. */
    private Box frame(String part, Predicate<Element> wanted) throws Exception {
        NodeList shapes = xml(part).getElementsByTagName("p:sp");
        for (int i = 0; i < shapes.getLength(); i++) {
            Element shape = (Element) shapes.item(i);
            Element place = (Element) shape.getElementsByTagName("p:ph").item(0);
            if (place != null && wanted.test(place) && frame(shape) != null) {
                return frame(shape);
            }
        }
        return null;
    }

    private static Box frame(Element shape) {
        for (String kind : new String[] {"a:xfrm", "p:xfrm"}) {
            NodeList frames = shape.getElementsByTagName(kind);
            if (frames.getLength() > 0) {
                Element frame = (Element) frames.item(0);
                Element from = (Element) frame.getElementsByTagName("a:off").item(0);
                Element size = (Element) frame.getElementsByTagName("a:ext").item(0);
                return new Box(
                        points(from, "x"),
                        points(from, "y"),
                        points(size, "cx"),
                        points(size, "cy"));
            }
        }
        return null;
    }

    private static double points(Element element, String name) {
        return Long.parseLong(element.getAttribute(name)) / 12_700.0;
    }

    /** Returns the parts that a part points at, by relationship id. */
    Map<String, String> relations(String part) throws Exception {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Map<String, String> targets = new LinkedHashMap<>();
        NodeList all =
                xml(folder + "_rels/" + part.substring(slash + 1) + ".rels")
                        .getElementsByTagName("Relationship");
        for (int i = 0; i < all.getLength(); i++) {
            Element relation = (Element) all.item(i);
            String target = relation.getAttribute("Target");
            boolean inside = relation.getAttribute("TargetMode").isEmpty();
            String path =
                    java.net.URI.create("/" + folder).resolve(inside ? target : "/").getPath();
            targets.put(relation.getAttribute("Id"), path.substring(1));
        }
        return targets;
    }

    private Document xml(String part) throws Exception {
        Document known = read.get(part);
        if (known == null) {
            known = DeckReader.xml(parts.get(part));
            read.put(part, known);
        }
        return known;
    }
}
