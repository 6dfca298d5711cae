package org.briefpack.renderer.svg;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.UnaryOperator;
import org.w3c.dom.Element;

/** Reads the basic shapes (SVG 2, 10). */
final class Shapes {
    private final UnaryOperator<String> property;
    private final Length around;

    private Shapes(UnaryOperator<String> property, Length around) {
        this.property = property;
        this.around = around;
    }

    /**
     * Returns an element's shape; null where the element is none, or has no size.
     *
     * @param property gives what is said of it
     * @param around what shares of lengths are taken of
     */
    static Shape of(Element e, UnaryOperator<String> property, Length around) {
        return new Shapes(property, around).of(e);
    }

    private Shape of(Element e) {
        return switch (e.getLocalName()) {
            case "path" -> PathData.parse(path(e));
            case "rect" -> rectangle();
            case "circle" -> ellipse(number("r"), number("r"));
            case "ellipse" -> ellipse(number("rx"), number("ry"));
            case "line" ->
                    new Line2D.Double(number("x1"), number("y1"), number("x2"), number("y2"));
            case "polyline" -> polygon(e, false);
            case "polygon" -> polygon(e, true);
            default -> null;
        };
    }

    private Shape rectangle() {
        double rx = number("rx");
        double ry = number("ry");
        double across = rx == 0 ? ry : rx;
        double down = ry == 0 ? rx : ry;
        return new RoundRectangle2D.Double(
                number("x"), number("y"), number("width"), number("height"), 2 * across, 2 * down);
    }

    private Shape ellipse(double rx, double ry) {
        return new Ellipse2D.Double(number("cx") - rx, number("cy") - ry, 2 * rx, 2 * ry);
    }

    private static Shape polygon(Element e, boolean closed) {
        Numbers numbers = new Numbers(e.getAttribute("points"));
        Path2D.Double path = new Path2D.Double();
        while (numbers.hasNumber()) {
            double x = numbers.next();
            double y = numbers.next();
            if (numbers.failed()) {
                break;
            }
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        if (closed && path.getCurrentPoint() != null) {
            path.closePath();
        }
        return path;
    }

    /** Returns path data, also as a property of style writes them. */
    private String path(Element e) {
        String said = property.apply("d");
        boolean function = said != null && said.startsWith("path(");
        return function ? said.substring(5).replaceAll("[\"')]", "") : e.getAttribute("d");
    }

    /** Returns a length in user units; 0 where there is none. */
    private double number(String name) {
        return around.of(property.apply(name), Length.way(name), 0);
    }
}
