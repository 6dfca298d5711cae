package org.briefpack.renderer.svg;

import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * How an element is drawn; children take it from their parents (SVG 2, 13).
 *
 * @param fill what forms are filled with
 * @param stroke what lines are filled with
 * @param current the colour that paints may name
 * @param pen what lines are drawn with
 * @param type what letters are set in
 * @param evenOdd whether overlapping parts of a shape stay empty
 * @param opacity of everything, 0 to 1
 * @param fillOpacity of the fill, 0 to 1
 * @param strokeOpacity of the stroke, 0 to 1
 * @param shown whether anything is drawn
 */
record Look(
        Filling fill,
        Filling stroke,
        Ink current,
        Pen pen,
        Type type,
        boolean evenOdd,
        double opacity,
        double fillOpacity,
        double strokeOpacity,
        boolean shown) {
    static final Look FIRST =
            new Look(
                    Filling.BLACK,
                    Filling.NONE,
                    Ink.BLACK,
                    Pen.FIRST,
                    Type.FIRST,
                    false,
                    1,
                    1,
                    1,
                    true);

    /**
     * Returns the look of a child.
     *
     * @param property gives the value of a property; null where it is not set
     * @param paints what paints may be called by
     * @param around what shares of lengths are taken of
     */
    Look child(UnaryOperator<String> property, Paints paints, Length around) {
        String colour = property.apply("color");
        Ink own = colour == null ? current : Colours.ink(colour, current).orElse(current);
        Type letters = type.child(property);
        Length lengths = around.with(letters.size());
        String rule = text(property, "fill-rule", "");
        boolean hidden =
                text(property, "display", "").equals("none")
                        || text(property, "visibility", "").matches("hidden|collapse");
        return new Look(
                fill.child(property, "fill", own, paints),
                stroke.child(property, "stroke", own, paints),
                own,
                pen.child(property, lengths),
                letters,
                rule.isEmpty() ? evenOdd : rule.equals("evenodd"),
                opacity * share(property, "opacity", 1),
                share(property, "fill-opacity", fillOpacity),
                share(property, "stroke-opacity", strokeOpacity),
                shown && !hidden);
    }

    /** Returns how much of what is behind a fill is seen, 0 for all of it. */
    double fillShare() {
        return opacity * fillOpacity * fill.alpha();
    }

    /** Returns the same of a line. */
    double strokeShare() {
        return opacity * strokeOpacity * stroke.alpha();
    }

    static String text(UnaryOperator<String> property, String name, String otherwise) {
        String value = property.apply(name);
        return value == null ? otherwise : value.strip().toLowerCase(Locale.ROOT);
    }

    static double number(UnaryOperator<String> property, String name, double otherwise) {
        Numbers numbers = new Numbers(text(property, name, ""));
        double value = numbers.next();
        return numbers.failed() ? otherwise : value;
    }

    /** Returns a share, also where it is written per cent. */
    static double share(UnaryOperator<String> property, String name, double otherwise) {
        double value = number(property, name, Double.NaN);
        boolean percent = text(property, name, "").endsWith("%");
        return Double.isNaN(value) ? otherwise : Math.clamp(percent ? value / 100 : value, 0, 1);
    }
}
