package org.briefpack.renderer.svg;

import java.util.function.UnaryOperator;

/**
 * What letters are set in (SVG 2, 11).
 *
 * @param size in user units
 * @param family the font's names as written; empty where none is
 * @param bold whether it is bold
 * @param italic whether it is italic
 * @param anchor which point of a text lies at its place
 */
record Type(double size, String family, boolean bold, boolean italic, Drawing.Anchor anchor) {
    static final Type FIRST = new Type(16, "", false, false, Drawing.Anchor.START);

    Type child(UnaryOperator<String> property) {
        String weight = Look.text(property, "font-weight", "");
        String slope = Look.text(property, "font-style", "");
        return new Type(
                size(property),
                Look.text(property, "font-family", family),
                weight.isEmpty() ? bold : weight.matches("bold|bolder|[6-9]00"),
                slope.isEmpty() ? italic : !slope.equals("normal"),
                switch (Look.text(property, "text-anchor", "")) {
                    case "start" -> Drawing.Anchor.START;
                    case "middle" -> Drawing.Anchor.MIDDLE;
                    case "end" -> Drawing.Anchor.END;
                    default -> anchor;
                });
    }

    private double size(UnaryOperator<String> property) {
        double written = Look.number(property, "font-size", Double.NaN);
        if (Double.isNaN(written)) {
            return size;
        }
        String text = Look.text(property, "font-size", "");
        double factor = text.endsWith("em") ? size : text.endsWith("%") ? size / 100 : unit(text);
        return written * factor;
    }

    /** Returns the user units in a unit (CSS Values 3, 6.2). */
    private static double unit(String text) {
        return text.endsWith("pt") ? 96.0 / 72 : text.endsWith("pc") ? 16 : 1;
    }
}
