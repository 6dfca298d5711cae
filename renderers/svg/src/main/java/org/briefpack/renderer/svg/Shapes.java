package org.briefpack.renderer.svg;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import org.w3c.dom.Element;

/** Reads the basic shapes (SVG 2, 10). */
final class Shapes {
    private Shapes() {}

    /** Returns an element's shape; null where the element is none, or has no size. */
    static Shape of(Element e) {
        return switch (e.getLocalName()) {
            case "path" -> PathData.parse(e.getAttribute("d"));
            case "rect" -> rectangle(e);
            case "circle" -> ellipse(e, number(e, "r"), number(e, "r"));
            case "ellipse" -> ellipse(e, number(e, "rx"), number(e, "ry"));
            case "line" ->
                    new Line2D.Double(
                            number(e, "x1"), number(e, "y1"), number(e, "x2"), number(e, "y2"));
            case "polyline" -> polygon(e, false);
            case "polygon" -> polygon(e, true);
            default -> null;
        };
    }

    private static Shape rectangle(Element e) {
        double rx = number(e, "rx");
        double ry = number(e, "ry");
        double across = rx == 0 ? ry : rx;
        double down = ry == 0 ? rx : ry;
        return new RoundRectangle2D.Double(
                number(e, "x"),
                number(e, "y"),
                number(e, "width"),
                number(e, "height"),
                2 * across,
                2 * down);
    }

    private static Shape ellipse(Element e, double rx, double ry) {
        return new Ellipse2D.Double(number(e, "cx") - rx, number(e, "cy") - ry, 2 * rx, 2 * ry);
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

    /** Returns a length in user units, whatever its unit; 0 where there is none. */
    static double number(Element e, String attribute) {
        return new Numbers(e.getAttribute(attribute)).next();
    }
}
