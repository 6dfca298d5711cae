package org.briefpack.renderer.ooxml.svg;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How a shape is drawn; children take it from their parents (SVG 2, 13).
 *
 * @param fill null for none
 * @param stroke null for none
 * @param width of the stroke, in user units
 * @param cap as in {@link BasicStroke}
 * @param join as in {@link BasicStroke}
 * @param evenOdd whether overlapping parts of a shape stay empty
 * @param opacity of everything, 0 to 1
 * @param fillOpacity of the fill, 0 to 1
 * @param strokeOpacity of the stroke, 0 to 1
 * @param shown whether anything is drawn
 */
record Look(
        Color fill,
        Color stroke,
        double width,
        int cap,
        int join,
        boolean evenOdd,
        double opacity,
        double fillOpacity,
        double strokeOpacity,
        boolean shown) {
    static final Look FIRST =
            new Look(
                    Color.BLACK,
                    null,
                    1,
                    BasicStroke.CAP_BUTT,
                    BasicStroke.JOIN_MITER,
                    false,
                    1,
                    1,
                    1,
                    true);

    /**
     * Returns the look of a child.
     *
     * @param property gives the value of a property; null where it is not set
     * @param gradients the colour that stands for each gradient
     */
    Look child(UnaryOperator<String> property, Map<String, Color> gradients) {
        String cap = text(property, "stroke-linecap", "");
        String join = text(property, "stroke-linejoin", "");
        String rule = text(property, "fill-rule", "");
        String display = text(property, "display", "");
        return new Look(
                Colours.parse(property.apply("fill"), fill, gradients),
                Colours.parse(property.apply("stroke"), stroke, gradients),
                number(property, "stroke-width", width),
                switch (cap) {
                    case "butt" -> BasicStroke.CAP_BUTT;
                    case "round" -> BasicStroke.CAP_ROUND;
                    case "square" -> BasicStroke.CAP_SQUARE;
                    default -> this.cap;
                },
                switch (join) {
                    case "miter" -> BasicStroke.JOIN_MITER;
                    case "round" -> BasicStroke.JOIN_ROUND;
                    case "bevel" -> BasicStroke.JOIN_BEVEL;
                    default -> this.join;
                },
                rule.isEmpty() ? evenOdd : rule.equals("evenodd"),
                opacity * share(property, "opacity", 1),
                share(property, "fill-opacity", fillOpacity),
                share(property, "stroke-opacity", strokeOpacity),
                shown && !display.equals("none"));
    }

    private static String text(UnaryOperator<String> property, String name, String otherwise) {
        String value = property.apply(name);
        return value == null ? otherwise : value.strip().toLowerCase(Locale.ROOT);
    }

    private static double number(UnaryOperator<String> property, String name, double otherwise) {
        Numbers numbers = new Numbers(text(property, name, ""));
        double value = numbers.next();
        return numbers.failed() ? otherwise : value;
    }

    private static double share(UnaryOperator<String> property, String name, double otherwise) {
        return Math.max(0, Math.min(1, number(property, name, otherwise)));
    }
}
