package org.briefpack.renderer.svg;

import java.util.Locale;
import java.util.Set;

/**
 * What shares and units of a length are taken of (CSS Values 4, 6; SVG 2, 8.9).
 *
 * @param width of the picture around, in user units
 * @param height of it
 * @param em the size of the type, in user units
 */
record Length(double width, double height, double em) {
    /** Which way a length goes. */
    enum Way {
        ACROSS,
        DOWN,
        NEITHER
    }

    private static final double INCH = 96;

    /** Attributes that count from the top down. */
    private static final Set<String> DOWN = Set.of("y", "height", "cy", "ry", "y1", "y2", "dy");

    private static final Set<String> ACROSS = Set.of("x", "width", "cx", "rx", "x1", "x2", "dx");

    /** Returns which way an attribute counts. */
    static Way way(String attribute) {
        return DOWN.contains(attribute)
                ? Way.DOWN
                : ACROSS.contains(attribute) ? Way.ACROSS : Way.NEITHER;
    }

    /** Returns the same for another size of type. */
    Length with(double size) {
        return new Length(width, height, size);
    }

    /** Returns a length in user units; the other value where there is none. */
    double of(String text, Way way, double otherwise) {
        String value = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        Numbers numbers = new Numbers(value);
        double number = numbers.next();
        return numbers.failed() ? otherwise : number * unit(numbers.rest(), way);
    }

    /** Returns the user units in a unit; 1 where it is none. */
    double unit(String unit, Way way) {
        return switch (unit.strip()) {
            case "in" -> INCH;
            case "cm" -> INCH / 2.54;
            case "mm" -> INCH / 25.4;
            case "q" -> INCH / 101.6;
            case "pt" -> INCH / 72;
            case "pc" -> INCH / 6;
            case "em" -> em;
            case "rem" -> 16;
            case "ex", "ch" -> em / 2;
            case "%" ->
                    switch (way) {
                                case ACROSS -> width;
                                case DOWN -> height;
                                case NEITHER -> Math.sqrt((width * width + height * height) / 2);
                            }
                            / 100;
            default -> 1;
        };
    }
}
