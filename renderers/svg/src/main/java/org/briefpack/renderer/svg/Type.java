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
        // A share of the size is one of the size around.
        Length around = new Length(size, size, size);
        return around.of(property.apply("font-size"), Length.Way.ACROSS, size);
    }
}
