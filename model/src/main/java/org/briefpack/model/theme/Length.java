package org.briefpack.model.theme;

/**
 * A distance, kept in English Metric Units (914,400 to the inch, 12,700 to the point; ECMA-376 part
 * 1, 20.1.2.1), so that Office formats need no rounding.
 *
 * @param emu English Metric Units; may be negative
 */
public record Length(long emu) implements Comparable<Length> {
    /** No distance. */
    public static final Length ZERO = new Length(0);

    private static final double EMU_PER_POINT = 12_700;
    private static final double EMU_PER_INCH = 914_400;
    private static final double EMU_PER_MM = 36_000;

    /** Returns a length of so many points, 72 to the inch. */
    public static Length pt(double points) {
        return new Length(Math.round(points * EMU_PER_POINT));
    }

    /** Returns a length of so many millimetres. */
    public static Length mm(double millimetres) {
        return new Length(Math.round(millimetres * EMU_PER_MM));
    }

    /** Returns a length of so many inches. */
    public static Length in(double inches) {
        return new Length(Math.round(inches * EMU_PER_INCH));
    }

    /**
     * Reads a number with a unit: {@code 10pt}, {@code 4.5mm}, {@code 1in}.
     *
     * @throws IllegalArgumentException where the text is not of that form
     */
    public static Length parse(String text) {
        String trimmed = text.strip();
        int split = trimmed.length() - 2;
        if (split < 1) {
            throw new IllegalArgumentException("not a length: " + text);
        }
        double number = Double.parseDouble(trimmed.substring(0, split).strip());
        return switch (trimmed.substring(split)) {
            case "pt" -> pt(number);
            case "mm" -> mm(number);
            case "in" -> in(number);
            default -> throw new IllegalArgumentException("unknown unit in " + text);
        };
    }

    /** Returns the length in points. */
    public double points() {
        return emu / EMU_PER_POINT;
    }

    /** Returns the length in twentieths of a point, rounded; the unit of WordprocessingML. */
    public int twips() {
        return (int) Math.round(points() * 20);
    }

    /** Returns the sum. */
    public Length plus(Length other) {
        return new Length(emu + other.emu);
    }

    /** Returns the difference. */
    public Length minus(Length other) {
        return new Length(emu - other.emu);
    }

    /** Returns the length times a factor, rounded to whole units. */
    public Length times(double factor) {
        return new Length(Math.round(emu * factor));
    }

    @Override
    public int compareTo(Length other) {
        return Long.compare(emu, other.emu);
    }
}
