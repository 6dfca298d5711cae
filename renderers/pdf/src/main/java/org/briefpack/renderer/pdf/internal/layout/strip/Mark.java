package org.briefpack.renderer.pdf.internal.layout.strip;

import java.awt.geom.AffineTransform;
import java.util.List;
import org.briefpack.model.document.Block;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Colour;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.pdf.internal.text.Glyphs;
import org.briefpack.renderer.pdf.internal.text.Link;
import org.briefpack.renderer.pdf.internal.text.Look;
import org.briefpack.renderer.pdf.internal.text.TextLine;
import org.briefpack.renderer.svg.Drawing;

/**
 * Something that is painted. Distances are points from the upper left corner of what holds it. A
 * null tag means page furniture (ISO 32000-1, 14.8.2.2, artifacts).
 */
public sealed interface Mark {
    /** Returns what it belongs to; null for page furniture. */
    Tag tag();

    /** Returns the same at a place further right and down. */
    Mark moved(double dx, double dy);

    /** Returns the same as a mirror shows it in something of a width. */
    Mark mirrored(double width);

    /** Returns the same in another size, as if what holds it were so many times as large. */
    Mark scaled(double k);

    /**
     * Characters.
     *
     * @param x left end of the line that they are measured from
     * @param y baseline
     * @param glyphs the characters
     */
    record Letters(double x, double y, Glyphs glyphs) implements Mark {
        @Override
        public Tag tag() {
            return glyphs.tag();
        }

        @Override
        public Mark moved(double dx, double dy) {
            return new Letters(x + dx, y + dy, glyphs);
        }

        @Override
        public Mark mirrored(double width) {
            double end = x + glyphs.x() + glyphs.width();
            return new Letters(width - end - glyphs.x(), y, glyphs);
        }

        @Override
        public Mark scaled(double k) {
            return new Letters(x * k, y * k, glyphs.scaled(k));
        }
    }

    /**
     * A filled rectangle.
     *
     * @param x left
     * @param y top
     * @param width to the right
     * @param height downwards
     * @param colour of the ground
     * @param tag what it belongs to
     */
    record Fill(double x, double y, double width, double height, Colour colour, Tag tag)
            implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Fill(x + dx, y + dy, width, height, colour, tag);
        }

        @Override
        public Mark mirrored(double around) {
            return new Fill(around - x - width, y, width, height, colour, tag);
        }

        @Override
        public Mark scaled(double k) {
            return new Fill(x * k, y * k, width * k, height * k, colour, tag);
        }
    }

    /**
     * A straight line.
     *
     * @param x1 start
     * @param y1 start
     * @param x2 end
     * @param y2 end
     * @param thickness of the line
     * @param colour of the line
     * @param dotted whether it is a row of dots
     * @param tag what it belongs to
     */
    record Rule(
            double x1,
            double y1,
            double x2,
            double y2,
            double thickness,
            Colour colour,
            boolean dotted,
            Tag tag)
            implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Rule(x1 + dx, y1 + dy, x2 + dx, y2 + dy, thickness, colour, dotted, tag);
        }

        @Override
        public Mark mirrored(double width) {
            return new Rule(width - x1, y1, width - x2, y2, thickness, colour, dotted, tag);
        }

        @Override
        public Mark scaled(double k) {
            return new Rule(x1 * k, y1 * k, x2 * k, y2 * k, thickness * k, colour, dotted, tag);
        }
    }

    /**
     * An outline, filled, drawn or both.
     *
     * @param x where the outline's own corner lies
     * @param y where the outline's own corner lies
     * @param outline the form
     * @param fill colour inside; null for none
     * @param stroke colour of the line; null for none
     * @param thickness of the line
     * @param tag what it belongs to
     */
    record Shape(
            double x,
            double y,
            Outline outline,
            Colour fill,
            Colour stroke,
            double thickness,
            Tag tag)
            implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Shape(x + dx, y + dy, outline, fill, stroke, thickness, tag);
        }

        @Override
        public Mark mirrored(double width) {
            return new Shape(width - x, y, outline.mirrored(), fill, stroke, thickness, tag);
        }

        @Override
        public Mark scaled(double k) {
            return new Shape(x * k, y * k, outline.scaled(k), fill, stroke, thickness * k, tag);
        }
    }

    /**
     * A picture of pixels.
     *
     * @param x left
     * @param y top
     * @param width to the right
     * @param height downwards
     * @param file PNG or JPEG
     * @param tag what it belongs to
     */
    record Picture(double x, double y, double width, double height, Blob file, Tag tag)
            implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Picture(x + dx, y + dy, width, height, file, tag);
        }

        @Override
        public Mark mirrored(double around) {
            return new Picture(around - x - width, y, width, height, file, tag);
        }

        @Override
        public Mark scaled(double k) {
            return new Picture(x * k, y * k, width * k, height * k, file, tag);
        }
    }

    /**
     * A form of a vector picture, in points from the picture's corner.
     *
     * @param x left end of the picture
     * @param y top of the picture
     * @param width of the picture
     * @param form what is drawn
     * @param tag what it belongs to
     */
    record Vector(double x, double y, double width, Drawing.Form form, Tag tag) implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Vector(x + dx, y + dy, width, form, tag);
        }

        @Override
        public Mark mirrored(double around) {
            return new Vector(around - x - width, y, width, form, tag);
        }

        @Override
        public Mark scaled(double k) {
            return new Vector(x * k, y * k, width * k, form.scaled(k), tag);
        }
    }

    /**
     * Characters of a vector picture, which may lie askew.
     *
     * @param x left end of the picture
     * @param y top of the picture
     * @param width of the picture
     * @param place from the units of the characters, whose y grows downwards, to points from the
     *     picture's corner
     * @param glyphs the characters
     */
    record Lettering(double x, double y, double width, AffineTransform place, Glyphs glyphs)
            implements Mark {
        @Override
        public Tag tag() {
            return glyphs.tag();
        }

        @Override
        public Mark moved(double dx, double dy) {
            return new Lettering(x + dx, y + dy, width, place, glyphs);
        }

        @Override
        public Mark mirrored(double around) {
            return new Lettering(around - x - width, y, width, place, glyphs);
        }

        @Override
        public Mark scaled(double k) {
            AffineTransform smaller = AffineTransform.getScaleInstance(k, k);
            smaller.concatenate(place);
            return new Lettering(x * k, y * k, width * k, smaller, glyphs);
        }
    }

    /**
     * A place to fill in.
     *
     * @param x left
     * @param y top
     * @param width to the right
     * @param height downwards
     * @param field what can be filled in
     * @param look of the text in it
     * @param value lines of a value that the fields' own font cannot show; else empty
     * @param frame colour of its border
     * @param tag the Form node it belongs to
     */
    record Widget(
            double x,
            double y,
            double width,
            double height,
            Block.Field field,
            Look look,
            List<TextLine> value,
            Colour frame,
            Tag tag)
            implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Widget(x + dx, y + dy, width, height, field, look, value, frame, tag);
        }

        @Override
        public Mark mirrored(double around) {
            return new Widget(around - x - width, y, width, height, field, look, value, frame, tag);
        }

        @Override
        public Mark scaled(double k) {
            return new Widget(
                    x * k,
                    y * k,
                    width * k,
                    height * k,
                    field,
                    look.sized(look.size() * k),
                    value,
                    frame,
                    tag);
        }
    }

    /**
     * A place that links lead to.
     *
     * @param y top of what is shown
     * @param id its name
     */
    record Anchor(double y, String id) implements Mark {
        @Override
        public Tag tag() {
            return null;
        }

        @Override
        public Mark moved(double dx, double dy) {
            return new Anchor(y + dy, id);
        }

        @Override
        public Mark mirrored(double width) {
            return this;
        }

        @Override
        public Mark scaled(double k) {
            return new Anchor(y * k, id);
        }
    }

    /**
     * The number of the page on which a place lies, with dots that lead to it.
     *
     * @param left end of the line of dots and number
     * @param right end of the line of dots and number
     * @param y baseline
     * @param look of number and dots
     * @param link the place and the node that links to it
     * @param atLeft whether the number stands at the left end, not at the right
     */
    record PageNumber(double left, double right, double y, Look look, Link link, boolean atLeft)
            implements Mark {
        @Override
        public Tag tag() {
            return link.tag();
        }

        @Override
        public Mark moved(double dx, double dy) {
            return new PageNumber(left + dx, right + dx, y + dy, look, link, atLeft);
        }

        @Override
        public Mark mirrored(double width) {
            return new PageNumber(width - right, width - left, y, look, link, !atLeft);
        }

        @Override
        public Mark scaled(double k) {
            return new PageNumber(
                    left * k, right * k, y * k, look.sized(look.size() * k), link, atLeft);
        }
    }

    /**
     * Nothing to see: the node is there although it is empty.
     *
     * @param tag the node
     */
    record Presence(Tag tag) implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return this;
        }

        @Override
        public Mark mirrored(double width) {
            return this;
        }

        @Override
        public Mark scaled(double k) {
            return this;
        }
    }
}
