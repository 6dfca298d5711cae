package org.briefpack.renderer.word.internal;

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
record ParagraphFormat(
        Style style, int numbering, int level, boolean keepNext, int indent, Align align) {
    static ParagraphFormat of(Style style) {
        return new ParagraphFormat(style, 0, 0, false, 0, Align.START);
    }

    ParagraphFormat numbered(int instance, int atLevel) {
        return new ParagraphFormat(style, instance, atLevel, keepNext, indent, align);
    }

    ParagraphFormat keepingNext() {
        return new ParagraphFormat(style, numbering, level, true, indent, align);
    }

    ParagraphFormat indented(int twips) {
        return new ParagraphFormat(style, numbering, level, keepNext, twips, align);
    }

    ParagraphFormat aligned(Align how) {
        return new ParagraphFormat(style, numbering, level, keepNext, indent, how);
    }
}
