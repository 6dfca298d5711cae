package org.briefpack.renderer.svg;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a form or its line is filled with.
 *
 * @param paint null for nothing
 * @param alpha of a colour that may be seen through
 */
record Filling(Paint paint, double alpha) {
    static final Filling BLACK = new Filling(new Paint.Plain(0), 1);
    static final Filling NONE = new Filling(null, 1);

    /** What stands in for a pattern or a gradient that is not there. */
    private static final Filling GREY = new Filling(new Paint.Plain(0x808080), 1);

    /**
     * Returns what a property says (SVG 2, 13.2); this where it says nothing that is known.
     *
     * @param current what {@code currentColor} is
     */
    Filling child(UnaryOperator<String> property, String name, Ink current, Paints paints) {
        String value = property.apply(name);
        return value == null ? this : parse(value.strip(), current, paints);
    }

    private Filling parse(String value, Ink current, Paints paints) {
        switch (value.toLowerCase(Locale.ROOT)) {
            case "none", "transparent" -> {
                return NONE;
            }
            case "", "inherit", "unset", "context-fill", "context-stroke" -> {
                return this;
            }
            case "initial" -> {
                return BLACK;
            }
            default -> {}
        }
        if (value.startsWith("url(#") && value.indexOf(')') > 0) {
            int end = value.indexOf(')');
            Paint found = paints.gradients().get(value.substring(5, end).replace("\"", ""));
            return found != null
                    ? new Filling(found, 1)
                    : GREY.parse(value.substring(end + 1).strip(), current, paints);
        }
        Optional<Ink> ink = Colours.ink(value, current);
        if (ink.isEmpty()) {
            paints.missing().add("the colour " + (value.length() > 40 ? "of a part" : value));
        }
        return ink.map(i -> new Filling(new Paint.Plain(i.rgb()), i.alpha())).orElse(this);
    }
}
