package org.briefpack.renderer.pdf.internal.layout.strip;

import org.briefpack.model.document.Align;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.pdf.internal.tag.Tag;

/**
 * Where blocks go.
 *
 * @param flow collects the strips
 * @param left indent, in points
 * @param width of a line, in points
 * @param tag the node that the blocks belong to
 * @param body role of ordinary paragraphs here
 * @param ink colour of all text here; null for the styles' own
 * @param align how text is set
 * @param depth how many blocks are around
 * @param headed whether the heads of a table's row and column say what stands here
 */
public record Area(
        Flow flow,
        double left,
        double width,
        Tag tag,
        Role body,
        Colour ink,
        Align align,
        int depth,
        boolean headed) {
    /** A line is never narrower, whatever the nesting. */
    public static final double NARROWEST = 24;

    public Area {
        width = Math.max(width, NARROWEST);
    }

    /** Returns how much of the width may be left out at the sides; less where there is little. */
    public double spare(double wanted) {
        return Math.clamp(width - NARROWEST, 0, wanted);
    }

    /** Returns a new place inside this one, with a flow of its own that starts at the left. */
    public Area inside(double innerWidth, Tag inner) {
        return new Area(new Flow(), 0, innerWidth, inner, body, ink, align, depth + 1, headed);
    }

    /** Returns the same place for kids of another node. */
    public Area under(Tag inner) {
        return new Area(flow, left, width, inner, body, ink, align, depth, headed);
    }

    /** Returns the same place with other running text. */
    public Area set(Role role, Align alignment) {
        return new Area(flow, left, width, tag, role, ink, alignment, depth, headed);
    }

    /** Returns the same place with all text in one colour. */
    public Area inked(Colour colour) {
        return new Area(flow, left, width, tag, body, colour, align, depth, headed);
    }

    /** Returns the same place as a cell of a table whose heads say what stands in it, or do not. */
    public Area headed(boolean named) {
        return new Area(flow, left, width, tag, body, ink, align, depth, named);
    }
}
