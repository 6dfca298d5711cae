package org.briefpack.renderer.word.internal.style;

import org.briefpack.model.document.Align;

/**
 * What a single paragraph says beside its style.
 *
 * @param style its style
 * @param numbering list instance; 0 for none
 * @param level list level from 0
 * @param keepNext whether it stays with what follows
 * @param indent left indent in twentieths of a point; 0 for the style's own
 * @param align how its text is set
 */
public record ParagraphFormat(
        Style style, int numbering, int level, boolean keepNext, int indent, Align align) {
    /** Returns a paragraph with nothing but a style. */
    public static ParagraphFormat of(Style style) {
        return new ParagraphFormat(style, 0, 0, false, 0, Align.START);
    }

    /** Returns the same as an item of a list: {@code w:numId} and {@code w:ilvl}. */
    public ParagraphFormat numbered(int instance, int atLevel) {
        return new ParagraphFormat(style, instance, atLevel, keepNext, indent, align);
    }

    /** Returns the same, kept on the page of the next paragraph. */
    public ParagraphFormat keepingNext() {
        return new ParagraphFormat(style, numbering, level, true, indent, align);
    }

    /** Returns the same, indented from the side where text begins. */
    public ParagraphFormat indented(int twips) {
        return new ParagraphFormat(style, numbering, level, keepNext, twips, align);
    }

    /** Returns the same, aligned. */
    public ParagraphFormat aligned(Align how) {
        return new ParagraphFormat(style, numbering, level, keepNext, indent, how);
    }
}
