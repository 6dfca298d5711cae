package org.briefpack.renderer.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * What a picture shows: forms and letters, from the back to the front. Places are user units from
 * the picture's upper left corner; y grows downwards.
 *
 * @param width above 0
 * @param height above 0
 * @param items what is drawn, one over the other
 * @param missing what the picture has and this does not, each in a few plain words such as {@code a
 *     filter}; empty where this is all of it
 */
public record Drawing(double width, double height, List<Item> items, List<String> missing) {
    /** Something drawn. */
    public sealed interface Item {}

    /**
     * A filled form; a line is the form of its ink.
     *
     * @param path the form, of its winding rule
     * @param clip what of it is seen; null for all
     * @param paint what it is filled with
     * @param opacity 0 for unseen, 1 for solid
     */
    public record Form(Path2D path, Path2D clip, Paint paint, double opacity) implements Item {
        /** Returns the same form so many times as large, from the picture's corner. */
        public Form scaled(double factor) {
            AffineTransform scale = AffineTransform.getScaleInstance(factor, factor);
            return new Form(
                    new Path2D.Double(path, scale),
                    clip == null ? null : new Path2D.Double(clip, scale),
                    paint.placed(scale),
                    opacity);
        }
    }

    /**
     * One line of characters, or a part of one.
     *
     * @param words its parts, one after the other
     * @param place from its own units, in which it starts at the origin and y grows downwards
     * @param anchor where the origin is
     */
    public record Letters(List<Words> words, AffineTransform place, Anchor anchor) implements Item {
        /** Returns the characters. */
        public String text() {
            StringBuilder all = new StringBuilder();
            words.forEach(part -> all.append(part.text()));
            return all.toString();
        }
    }

    /**
     * Characters of a line that look the same.
     *
     * @param text not empty
     * @param size of the type, in the line's units
     * @param family the font's names as written; empty where none is
     * @param bold whether it is bold
     * @param italic whether it is italic
     * @param drop below the line's baseline, in its units
     * @param rgb colour, eight bits each, red highest
     * @param opacity 0 for unseen, 1 for solid
     */
    public record Words(
            String text,
            double size,
            String family,
            boolean bold,
            boolean italic,
            double drop,
            int rgb,
            double opacity) {}

    /** Which point of a text lies at its place. */
    public enum Anchor {
        /** Its start. */
        START,
        /** Its middle. */
        MIDDLE,
        /** Its end. */
        END
    }

    /** Returns this drawing in other units: as wide as is said, and as high as that makes it. */
    public Drawing scaled(double wanted) {
        double factor = wanted / width;
        AffineTransform scale = AffineTransform.getScaleInstance(factor, factor);
        return new Drawing(
                wanted,
                height * factor,
                items.stream().map(item -> scaled(item, factor, scale)).toList(),
                missing);
    }

    private static Item scaled(Item item, double factor, AffineTransform scale) {
        return switch (item) {
            case Form form -> form.scaled(factor);
            case Letters letters -> {
                AffineTransform place = new AffineTransform(scale);
                place.concatenate(letters.place());
                yield new Letters(letters.words(), place, letters.anchor());
            }
        };
    }
}
