package org.briefpack.renderer.svg;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads gradients (SVG 2, 14.2). */
final class Gradients {
    private static final int LONGEST_CHAIN = 8;

    private final Map<String, Element> byId;
    private final StyleSheet styles;
    private final Set<String> missing;

    Gradients(Map<String, Element> byId, StyleSheet styles, Set<String> missing) {
        this.byId = byId;
        this.styles = styles;
        this.missing = missing;
    }

    Map<String, Paint> all() {
        Map<String, Paint> paints = new HashMap<>();
        byId.forEach(
                (id, element) -> {
                    String name = element.getLocalName();
                    if (name.equals("linearGradient") || name.equals("radialGradient")) {
                        paints.put(id, paint(element));
                    }
                });
        return paints;
    }

    /** A gradient without a colour draws nothing, one with a single colour is that colour. */
    private Paint paint(Element element) {
        List<Element> chain = chain(element);
        List<Paint.Stop> stops = stops(chain);
        if (stops.size() < 2) {
            return stops.isEmpty() ? null : new Paint.Plain(stops.getFirst().rgb());
        }
        Function<String, String> written =
                name ->
                        chain.stream()
                                .filter(e -> e.hasAttribute(name))
                                .map(e -> e.getAttribute(name))
                                .findFirst()
                                .orElse("");
        if (!written.apply("spreadMethod").matches("|pad")) {
            missing.add("a gradient that repeats");
        }
        boolean boxed = !written.apply("gradientUnits").equals("userSpaceOnUse");
        AffineTransform place = Transforms.parse(written.apply("gradientTransform"));
        if (element.getLocalName().equals("linearGradient")) {
            double x1 = length(written.apply("x1"), 0);
            double y1 = length(written.apply("y1"), 0);
            double x2 = length(written.apply("x2"), 1);
            double y2 = length(written.apply("y2"), 0);
            return new Paint.Gradient(false, x1, y1, x2, y2, 0, boxed, place, stops);
        }
        double cx = length(written.apply("cx"), 0.5);
        double cy = length(written.apply("cy"), 0.5);
        double r = length(written.apply("r"), 0.5);
        double fx = length(written.apply("fx"), cx);
        double fy = length(written.apply("fy"), cy);
        return r > 0
                ? new Paint.Gradient(true, cx, cy, fx, fy, r, boxed, place, stops)
                : new Paint.Plain(stops.getLast().rgb());
    }

    /** The gradient and those that it takes over what it does not say itself from. */
    private List<Element> chain(Element element) {
        List<Element> chain = new ArrayList<>();
        Element next = element;
        while (next != null && chain.size() < LONGEST_CHAIN && !chain.contains(next)) {
            chain.add(next);
            next = byId.get(SvgReader.target(next));
        }
        return chain;
    }

    private List<Paint.Stop> stops(List<Element> chain) {
        for (Element element : chain) {
            List<Paint.Stop> stops = new ArrayList<>();
            double last = 0;
            for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
                if (n instanceof Element stop && "stop".equals(stop.getLocalName())) {
                    last =
                            Math.max(
                                    last,
                                    Look.share(name -> styles.property(stop, name), "offset", 0));
                    stops.add(new Paint.Stop(last, colour(stop)));
                }
            }
            if (!stops.isEmpty()) {
                return stops;
            }
        }
        return List.of();
    }

    private int colour(Element stop) {
        String colour = styles.property(stop, "stop-color");
        String own = styles.property(stop, "color");
        Ink current = own == null ? Ink.BLACK : Colours.ink(own, Ink.BLACK).orElse(Ink.BLACK);
        Optional<Ink> ink = Colours.ink(colour == null ? "black" : colour, current);
        if (ink.isEmpty()) {
            missing.add("a colour of a gradient");
        }
        double seen = Look.share(name -> styles.property(stop, name), "stop-opacity", 1);
        if (seen * ink.orElse(Ink.BLACK).alpha() < 1) {
            missing.add("a gradient's transparency");
        }
        return ink.orElse(Ink.BLACK).rgb();
    }

    private static double length(String text, double otherwise) {
        Numbers numbers = new Numbers(text);
        double value = numbers.next();
        if (numbers.failed()) {
            return otherwise;
        }
        return text.strip().endsWith("%") ? value / 100 : value;
    }
}
