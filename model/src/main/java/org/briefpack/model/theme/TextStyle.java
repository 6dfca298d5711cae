package org.briefpack.model.theme;

/**
 * How a role's text is set.
 *
 * @param font which family
 * @param size of the type
 * @param leading distance of baselines as a multiple of the size
 * @param bold whether bold
 * @param italic whether italic
 * @param colour of the text where the ground does not demand another
 * @param before space above
 * @param after space below
 */
public record TextStyle(
        FontSlot font,
        Length size,
        double leading,
        boolean bold,
        boolean italic,
        Colour colour,
        Length before,
        Length after) {
    /** Returns the style with size and spacing multiplied. */
    public TextStyle scaled(double text, double space) {
        return new TextStyle(
                font,
                size.times(text),
                leading,
                bold,
                italic,
                colour,
                before.times(space),
                after.times(space));
    }

    /** Returns the style in another size. */
    public TextStyle sized(Length other) {
        return new TextStyle(font, other, leading, bold, italic, colour, before, after);
    }
}
