package org.briefpack.renderer.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Walks through an SVG file and puts every form and text in its place. */
final class SvgReader {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** What has no look of its own. */
    private static final Set<String> SILENT =
            Set.of(
                    "defs",
                    "title",
                    "desc",
                    "metadata",
                    "style",
                    "symbol",
                    "marker",
                    "clipPath",
                    "mask",
                    "pattern",
                    "filter",
                    "linearGradient",
                    "radialGradient",
                    "animate",
                    "animateTransform",
                    "animateMotion",
                    "set",
                    "view");

    /** Beyond these a picture is no longer one for a page. */
    private static final int MOST_ELEMENTS = 50_000;

    private static final int DEEPEST = 400;
    private static final double FARTHEST = 1e7;

    private final Map<String, Element> byId = new HashMap<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final StyleSheet styles = new StyleSheet(missing);
    private final List<Drawing.Item> items = new ArrayList<>();
    private Paints paints = new Paints(Map.of(), missing);
    private int elements;

    private SvgReader() {}

    /**
     * Where an element stands.
     *
     * @param look what it takes from its parents
     * @param place from its units to the picture's
     * @param clip what is seen, in the picture's units; null for all
     * @param around what shares of lengths are taken of
     * @param depth how many elements it is in
     */
    private record At(Look look, AffineTransform place, Path2D clip, Length around, int depth) {
        At in(Look other, AffineTransform inner, Path2D within) {
            AffineTransform all = new AffineTransform(place);
            all.concatenate(inner);
            return new At(other, all, within, around.with(other.type().size()), depth + 1);
        }

        /** Returns the same in a picture in the picture. */
        At in(Length inner) {
            return new At(look, place, clip, inner, depth);
        }
    }

    static Drawing read(SvgFile file) throws SvgFile.Unusable {
        SvgReader reader = new SvgReader();
        Element root = parse(file.bytes());
        reader.collect(root);
        reader.paints =
                new Paints(
                        new Gradients(reader.byId, reader.styles, reader.missing).all(),
                        reader.missing);
        AffineTransform window = window(root, file.width(), file.height());
        Length around = inside(root, new Length(file.width(), file.height(), 16));
        Look look = Look.FIRST.child(reader.properties(root), reader.paints, around);
        reader.children(root, new At(look, window, null, around.with(look.type().size()), 0));
        return new Drawing(
                file.width(),
                file.height(),
                List.copyOf(reader.items),
                List.copyOf(reader.missing));
    }

    private static Element parse(byte[] bytes) throws SvgFile.Unusable {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // With none of its own the parser writes to the terminal.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
        } catch (SAXException | IOException e) {
            throw new SvgFile.Unusable("the SVG file is not well-formed XML");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every JDK has an XML parser", e);
        }
    }

    private void collect(Element element) {
        if (element.hasAttribute("id")) {
            byId.putIfAbsent(element.getAttribute("id"), element);
        }
        if ("style".equals(element.getLocalName())) {
            styles.add(element.getTextContent());
        }
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                collect(child);
            }
        }
    }

    /** From user units to the picture's: a view box is centred and keeps its shape (SVG 2, 8.2). */
    private static AffineTransform window(Element e, double across, double down) {
        Numbers box = new Numbers(e.getAttribute("viewBox"));
        double x = box.next();
        double y = box.next();
        double width = box.next();
        double height = box.next();
        AffineTransform window = new AffineTransform();
        if (box.failed() || width <= 0 || height <= 0) {
            return window;
        }
        boolean stretched = e.getAttribute("preserveAspectRatio").strip().startsWith("none");
        double fit = Math.min(across / width, down / height);
        double fitX = stretched ? across / width : fit;
        double fitY = stretched ? down / height : fit;
        window.translate((across - width * fitX) / 2, (down - height * fitY) / 2);
        window.scale(fitX, fitY);
        window.translate(-x, -y);
        return window;
    }

    /** Returns what lengths inside a picture are shares of: its view box, where it has one. */
    private static Length inside(Element e, Length around) {
        Numbers box = new Numbers(e.getAttribute("viewBox"));
        box.next();
        box.next();
        double width = box.next();
        double height = box.next();
        return box.failed() ? around : new Length(width, height, around.em());
    }

    private UnaryOperator<String> properties(Element e) {
        return name -> styles.property(e, name);
    }

    private void children(Element parent, At at) throws SvgFile.Unusable {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                element(child, at);
            }
        }
    }

    private void element(Element e, At outer) throws SvgFile.Unusable {
        String name = e.getLocalName();
        boolean foreign = e.getNamespaceURI() != null && !e.getNamespaceURI().equals(NAMESPACE);
        if (foreign || SILENT.contains(name)) {
            return;
        }
        if (++elements > MOST_ELEMENTS || outer.depth() > DEEPEST) {
            throw new SvgFile.Unusable("the SVG file draws more than can be printed");
        }
        Look look = outer.look().child(properties(e), paints, outer.around());
        if (!look.shown()) {
            return;
        }
        effects(e);
        AffineTransform inner = Transforms.parse(e.getAttribute("transform"));
        At at = outer.in(look, inner, outer.clip());
        Path2D clip = clip(e, at);
        draw(e, name, new At(look, at.place(), clip, at.around(), at.depth()));
    }

    private void draw(Element e, String name, At at) throws SvgFile.Unusable {
        switch (name) {
            case "g", "a" -> children(e, at);
            case "svg" -> children(e, nested(e, at, e));
            case "switch" -> {
                for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
                    if (n instanceof Element first) {
                        element(first, at);
                        break;
                    }
                }
            }
            case "use" -> use(e, at);
            case "text" ->
                    new TextReader(styles, paints, at.around())
                            .read(e, at.look(), at.place(), items);
            case "image" -> missing.add("a picture within it");
            default -> {
                Shape shape = Shapes.of(e, properties(e), at.around());
                if (shape == null) {
                    missing.add("a part of the kind " + name);
                } else {
                    paint(shape, at);
                }
            }
        }
    }

    private void use(Element e, At at) throws SvgFile.Unusable {
        Element target = byId.get(target(e));
        if (target == null) {
            missing.add("a part that it names and does not have");
            return;
        }
        AffineTransform to =
                AffineTransform.getTranslateInstance(number(e, "x", at), number(e, "y", at));
        At there = at.in(at.look(), to, at.clip());
        if ("symbol".equals(target.getLocalName())) {
            Look look = there.look().child(properties(target), paints, at.around());
            children(target, nested(target, there.in(look, new AffineTransform(), at.clip()), e));
        } else {
            element(target, there);
        }
    }

    /** A picture in the picture: its view box fills the room that it or its use is given. */
    private At nested(Element box, At at, Element room) {
        AffineTransform inner = new AffineTransform();
        if (box == room) {
            inner.translate(number(box, "x", at), number(box, "y", at));
        }
        double width = number(room, "width", at);
        double height = number(room, "height", at);
        if (width > 0 && height > 0) {
            inner.concatenate(window(box, width, height));
        }
        Length own = new Length(width, height, at.around().em());
        return at.in(at.look(), inner, at.clip())
                .in(inside(box, width > 0 && height > 0 ? own : at.around()));
    }

    private double number(Element e, String name, At at) {
        return at.around().of(styles.property(e, name), Length.way(name), 0);
    }

    /** Returns the id that an element's link names; empty for none. */
    static String target(Element e) {
        String link = e.getAttribute("href");
        String old = e.getAttributeNS("http://www.w3.org/1999/xlink", "href");
        String found = link.isEmpty() ? old : link;
        return found.startsWith("#") ? found.substring(1) : "";
    }

    private void effects(Element e) {
        note(e, "filter", "an effect");
        note(e, "mask", "a mask");
        for (String marker : List.of("marker-start", "marker-mid", "marker-end")) {
            note(e, marker, "the ends of its lines");
        }
        for (String paint : List.of("fill", "stroke")) {
            String value = styles.property(e, paint);
            if (value != null && value.startsWith("url(#") && value.indexOf(')') > 0) {
                String id = value.substring(5, value.indexOf(')'));
                if (!paints.gradients().containsKey(id)) {
                    missing.add("a pattern");
                }
            }
        }
    }

    private void note(Element e, String property, String words) {
        String value = styles.property(e, property);
        if (value != null && !value.isBlank() && !value.equals("none")) {
            missing.add(words);
        }
    }

    /** What an element's clip path leaves of what is seen (CSS Masking 1, 5). */
    private Path2D clip(Element e, At at) {
        String value = styles.property(e, "clip-path");
        if (value == null || value.isBlank() || value.equals("none")) {
            return at.clip();
        }
        boolean named = value.startsWith("url(#") && value.indexOf(')') > 0;
        Element path = named ? byId.get(value.substring(5, value.indexOf(')'))) : null;
        if (path == null || path.getAttribute("clipPathUnits").equals("objectBoundingBox")) {
            missing.add("a clip");
            return at.clip();
        }
        Area seen = new Area();
        for (Node n = path.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                Shape shape = Shapes.of(child, properties(child), at.around());
                if (shape == null || !near(shape.getBounds2D())) {
                    missing.add("a clip");
                    return at.clip();
                }
                seen.add(
                        new Area(
                                Transforms.parse(child.getAttribute("transform"))
                                        .createTransformedShape(shape)));
            }
        }
        seen.transform(at.place());
        if (at.clip() != null) {
            seen.intersect(new Area(at.clip()));
        }
        return new Path2D.Double(seen);
    }

    private void paint(Shape shape, At at) {
        Look look = at.look();
        Rectangle2D reach = shape.getBounds2D();
        // A form without an inside would be painted as a hair line.
        if (look.fill().paint() != null && !reach.isEmpty()) {
            Path2D.Double path = new Path2D.Double(shape, at.place());
            path.setWindingRule(look.evenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
            form(path, look.fill().paint(), reach, look.fillShare(), at);
        }
        if (look.stroke().paint() != null && look.pen().width() > 0 && near(reach)) {
            Path2D.Double ink = new Path2D.Double(look.pen().ink(shape), at.place());
            form(ink, look.stroke().paint(), reach, look.strokeShare(), at);
        }
    }

    private void form(Path2D path, Paint paint, Rectangle2D reach, double opacity, At at) {
        if (path.getCurrentPoint() == null || opacity == 0) {
            return;
        }
        if (!near(path.getBounds2D())) {
            missing.add("a part too large to draw");
            return;
        }
        Paint placed = paint.within(reach).placed(at.place());
        items.add(new Drawing.Form(path, at.clip(), placed, opacity));
    }

    private static boolean near(Rectangle2D reach) {
        return Math.abs(reach.getMinX()) < FARTHEST
                && Math.abs(reach.getMinY()) < FARTHEST
                && Math.abs(reach.getMaxX()) < FARTHEST
                && Math.abs(reach.getMaxY()) < FARTHEST;
    }
}
