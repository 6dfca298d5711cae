package org.briefpack.renderer.pdf.internal.text;

import org.briefpack.model.document.Inline;
import org.briefpack.renderer.pdf.internal.tag.Tag;

/**
 * A footnote that is called for in running text.
 *
 * @param number shown to the reader
 * @param node what was written
 * @param tag the node that the note belongs to
 */
public record Note(int number, Inline.Footnote node, Tag tag) {
    /** Returns the name of the place where a note is called for. */
    public static String placeOf(int number) {
        return "note:" + number;
    }
}
