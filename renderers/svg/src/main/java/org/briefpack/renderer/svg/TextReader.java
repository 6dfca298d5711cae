package org.briefpack.renderer.svg;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads a {@code text} element: a line for each place that is named (SVG 2, 11.5), in as many parts
 * as it has looks.
 */
final class TextReader {
    private static final int MOST_PLACES = 2_000;

    private final StyleSheet styles;
    private final Paints paints;
    private final Length around;
    private final List<Part> parts = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private double x;
    private double y;

    /** How far down from its line's baseline a part stands. */
    private double drop;

    TextReader(StyleSheet styles, Paints paints, Length around) {
        this.styles = styles;
        this.paints = paints;
        this.around = around;
    }

    private record Part(String text, Look look, double drop) {}

    private record Line(List<Part> parts, double x, double y) {}

    void read(Element e, Look own, AffineTransform place, List<Drawing.Item> items) {
        element(e, own);
        end();
        for (Line line : lines) {
            List<Drawing.Words> words = new ArrayList<>();
            line.parts().forEach(part -> add(part, words));
            if (words.stream().allMatch(part -> part.text().isBlank())) {
                continue;
            }
            AffineTransform there = new AffineTransform(place);
            there.translate(line.x(), line.y());
            items.add(
                    new Drawing.Letters(
                            words, there, line.parts().getFirst().look().type().anchor()));
        }
    }

    private static void add(Part part, List<Drawing.Words> words) {
        Look look = part.look();
        Type type = look.type();
        Paint paint = look.fill().paint();
        if (paint != null && look.fillShare() > 0 && type.size() > 0) {
            words.add(
                    new Drawing.Words(
                            part.text(),
                            type.size(),
                            type.family(),
                            type.bold(),
                            type.italic(),
                            part.drop(),
                            paint.rgb(),
                            look.fillShare()));
        }
    }

    private void element(Element e, Look own) {
        Length lengths = around.with(own.type().size());
        double[] xs = lengths(e.getAttribute("x"), lengths, Length.Way.ACROSS);
        double[] ys = lengths(e.getAttribute("y"), lengths, Length.Way.DOWN);
        double[] dx = lengths(e.getAttribute("dx"), lengths, Length.Way.ACROSS);
        double[] dy = lengths(e.getAttribute("dy"), lengths, Length.Way.DOWN);
        double right = dx.length > 0 ? dx[0] : 0;
        double down = dy.length > 0 ? dy[0] : 0;
        if (xs.length > 0 || ys.length > 0 || parts.isEmpty()) {
            end();
            drop = 0;
            x = (xs.length > 0 ? xs[0] : x) + right;
            y = (ys.length > 0 ? ys[0] : y) + down;
        } else {
            drop += down;
            if (right != 0) {
                paints.missing().add("letters moved apart");
            }
        }
        told(e);
        for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                child(child, own);
            } else if (n.getNodeType() == Node.TEXT_NODE
                    || n.getNodeType() == Node.CDATA_SECTION_NODE) {
                words(n.getNodeValue(), own, xs, ys);
            }
        }
    }

    /** Notes what is asked for and not done. */
    private void told(Element e) {
        note(e, "textLength", "letters stretched to a length", "");
        note(e, "rotate", "letters that are turned one by one", "0");
        note(e, "letter-spacing", "letters moved apart", "normal|0(px)?");
        note(e, "word-spacing", "words moved apart", "normal|0(px)?");
        note(e, "writing-mode", "text that runs downwards", "lr|lr-tb|horizontal-tb|rl|rl-tb");
        note(e, "text-decoration", "a line at its letters", "none");
        note(e, "baseline-shift", "raised letters", "baseline|0");
        note(
                e,
                "dominant-baseline",
                "letters placed by another line than that on which they stand",
                "auto|alphabetic");
    }

    private void note(Element e, String property, String words, String harmless) {
        String value = styles.property(e, property);
        if (value != null && !value.isBlank() && !value.strip().matches(harmless)) {
            paints.missing().add(words);
        }
    }

    private void child(Element child, Look own) {
        String name = child.getLocalName();
        if (name.equals("tspan") || name.equals("a")) {
            Look look = own.child(p -> styles.property(child, p), paints, around);
            if (look.shown()) {
                element(child, look);
            }
        } else if (name.equals("textPath")) {
            paints.missing().add("text on a curve");
        }
    }

    private void words(String written, Look own, double[] xs, double[] ys) {
        if (xs.length < 2) {
            part(written, own);
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
            }
            part(Character.toString(code), own);
            at += Character.charCount(code);
        }
    }

    private void part(String written, Look own) {
        String text = written.replaceAll("\\s+", " ");
        boolean first = parts.isEmpty();
        boolean after = !first && parts.getLast().text().endsWith(" ");
        if (text.startsWith(" ") && (first || after)) {
            text = text.substring(1);
        }
        if (!text.isEmpty()) {
            parts.add(new Part(text, own, drop));
        }
    }

    private void end() {
        if (!parts.isEmpty() && parts.getLast().text().endsWith(" ")) {
            Part last = parts.removeLast();
            String text = last.text().stripTrailing();
            if (!text.isEmpty()) {
                parts.add(new Part(text, last.look(), last.drop()));
            }
        }
        boolean placed = Double.isFinite(x) && Double.isFinite(y) && lines.size() < MOST_PLACES;
        if (!parts.isEmpty() && placed) {
            lines.add(new Line(List.copyOf(parts), x, y));
        }
        parts.clear();
    }

    private static double[] lengths(String text, Length around, Length.Way way) {
        if (text.isBlank()) {
            return new double[0];
        }
        List<Double> found = new ArrayList<>();
        for (String part : text.strip().split("[\\s,]+")) {
            double length = around.of(part, way, Double.NaN);
            if (Double.isNaN(length) || found.size() == MOST_PLACES) {
                break;
            }
            found.add(length);
        }
        return found.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
