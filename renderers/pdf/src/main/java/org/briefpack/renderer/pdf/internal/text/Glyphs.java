package org.briefpack.renderer.pdf.internal.text;

import org.briefpack.renderer.pdf.internal.tag.Tag;

/**
 * Characters of one line that are drawn in one go.
 *
 * @param x where they start, from the line's left end, in points
 * @param width how far they move the pen, in points
 * @param text the characters in the order they are drawn, from left to right; in the order they
 *     were written where the font's tables set them
 * @param spoken the characters as read; equal to the text but where what is drawn differs
 * @param said whether their node says what is read, so that nothing is said beside what is drawn
 * @param face the font
 * @param look size, colour and rise
 * @param backwards whether they are read from right to left
 * @param shape how the font's tables set them; null where each character has its own glyph
 * @param tag what they belong to; null where they are page furniture
 * @param link where they lead; null for nowhere
 */
public record Glyphs(
        double x,
        double width,
        String text,
        String spoken,
        boolean said,
        Face face,
        Look look,
        boolean backwards,
        Shape shape,
        Tag tag,
        Link link) {
    /** Returns the same in another size, larger than 1 for larger. */
    public Glyphs scaled(double k) {
        return new Glyphs(
                x * k,
                width * k,
                text,
                spoken,
                said,
                face,
                look.scaled(k),
                backwards,
                shape,
                tag,
                link);
    }

    /** Returns the same, moved to the right. */
    public Glyphs moved(double by) {
        return new Glyphs(
                x + by, width, text, spoken, said, face, look, backwards, shape, tag, link);
    }
}
