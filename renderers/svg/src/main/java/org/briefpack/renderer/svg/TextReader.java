package org.briefpack.renderer.svg;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads a {@code text} element: a line for each place that is named (SVG 2, 11.5). What follows
 * without a place of its own is set on in the look of what is before it.
 */
final class TextReader {
    private static final int MOST_PLACES = 2_000;

    private final StyleSheet styles;
    private final Map<String, Paint> gradients;
    private final Set<String> missing;
    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private double x;
    private double y;
    private Look look;

    TextReader(StyleSheet styles, Map<String, Paint> gradients, Set<String> missing) {
        this.styles = styles;
        this.gradients = gradients;
        this.missing = missing;
    }

    private record Line(String text, double x, double y, Look look) {}

    void read(Element e, Look own, AffineTransform place, List<Drawing.Item> items) {
        element(e, own);
        end();
        for (Line line : lines) {
            Paint paint = line.look().fill();
            double opacity = line.look().opacity() * line.look().fillOpacity();
            Type type = line.look().type();
            if (paint == null || opacity == 0 || !(type.size() > 0)) {
                continue;
            }
            AffineTransform there = new AffineTransform(place);
            there.translate(line.x(), line.y());
            items.add(
                    new Drawing.Letters(
                            line.text(),
                            there,
                            type.size(),
                            type.family(),
                            type.bold(),
                            type.italic(),
                            type.anchor(),
                            paint.rgb(),
                            opacity));
        }
    }

    private void element(Element e, Look own) {
        double size = own.type().size();
        double[] xs = lengths(e.getAttribute("x"), size);
        double[] ys = lengths(e.getAttribute("y"), size);
        double[] dx = lengths(e.getAttribute("dx"), size);
        double[] dy = lengths(e.getAttribute("dy"), size);
        if (xs.length + ys.length + dx.length + dy.length > 0) {
            end();
            x = (xs.length > 0 ? xs[0] : x) + (dx.length > 0 ? dx[0] : 0);
            y = (ys.length > 0 ? ys[0] : y) + (dy.length > 0 ? dy[0] : 0);
        }
        for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                child(child, own);
            } else if (n.getNodeType() == Node.TEXT_NODE
                    || n.getNodeType() == Node.CDATA_SECTION_NODE) {
                words(n.getNodeValue(), own, xs, ys);
            }
        }
    }

    private void child(Element child, Look own) {
        String name = child.getLocalName();
        if (name.equals("tspan") || name.equals("a")) {
            Look look = own.child(property -> styles.property(child, property), gradients);
            if (look.shown()) {
                element(child, look);
            }
        } else if (name.equals("textPath")) {
            missing.add("text on a curve");
        }
    }

    private void words(String written, Look own, double[] xs, double[] ys) {
        if (xs.length < 2) {
            look = text.toString().isBlank() ? own : look;
            text.append(written);
            return;
        }
        // A place for each letter, as programs write that turn pages into pictures.
        String letters = written.strip();
        for (int i = 0, at = 0; at < letters.length(); i++) {
            int code = letters.codePointAt(at);
            if (i < xs.length) {
                end();
                x = xs[i];
                y = i < ys.length ? ys[i] : y;
                look = own;
            }
            text.appendCodePoint(code);
            at += Character.charCount(code);
        }
    }

    private void end() {
        String line = text.toString().replaceAll("\\s+", " ").strip();
        text.setLength(0);
        boolean placed = Double.isFinite(x) && Double.isFinite(y) && lines.size() < MOST_PLACES;
        if (!line.isEmpty() && placed) {
            lines.add(new Line(line, x, y, look));
        }
    }

    private static double[] lengths(String text, double size) {
        Numbers numbers = new Numbers(text.replace("px", ""));
        List<Double> found = new ArrayList<>();
        while (numbers.hasNumber() && !numbers.failed() && found.size() < MOST_PLACES) {
            double value = numbers.next();
            // "1.2em": the number's letters follow it.
            boolean em = numbers.letter() == 'e';
            if (em) {
                numbers.letter();
            }
            found.add(em ? value * size : value);
        }
        return found.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
