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
 * @param outline its level in the outline, from 1; 0 for the style's own
 */
public record ParagraphFormat(
        Style style,
        int numbering,
        int level,
        boolean keepNext,
        int indent,
        Align align,
        int outline) {
    /** Returns a paragraph with nothing but a style. */
    public static ParagraphFormat of(Style style) {
        return new ParagraphFormat(style, 0, 0, false, 0, Align.START, 0);
    }

    /** Returns the same as an item of a list: {@code w:numId} and {@code w:ilvl}. */
    public ParagraphFormat numbered(int instance, int atLevel) {
        return new ParagraphFormat(style, instance, atLevel, keepNext, indent, align, outline);
    }

    /** Returns the same, kept on the page of the next paragraph. */
    public ParagraphFormat keepingNext() {
        return new ParagraphFormat(style, numbering, level, true, indent, align, outline);
    }

    /** Returns the same, indented from the side where text begins. */
    public ParagraphFormat indented(int twips) {
        return new ParagraphFormat(style, numbering, level, keepNext, twips, align, outline);
    }

    /** Returns the same with a level of its own in the outline, from 1. */
    public ParagraphFormat outlined(int atLevel) {
        return new ParagraphFormat(style, numbering, level, keepNext, indent, align, atLevel);
    }

    /** Returns the same, aligned. */
    public ParagraphFormat aligned(Align how) {
        return new ParagraphFormat(style, numbering, level, keepNext, indent, how, outline);
    }
}
