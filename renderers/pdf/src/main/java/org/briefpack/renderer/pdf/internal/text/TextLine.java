package org.briefpack.renderer.pdf.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A measured line.
 *
 * @param pieces what is drawn, in the order of speech
 * @param width without the space at its end, in points
 * @param opposite whether the paragraph reads from right to left where the document does not
 * @param notes the footnotes called for in it
 */
public record TextLine(List<Glyphs> pieces, double width, boolean opposite, List<Note> notes) {
    /** Returns the same line with its places counted from the other end. */
    public TextLine turned() {
        List<Glyphs> other = new ArrayList<>(pieces.size());
        for (Glyphs piece : pieces) {
            other.add(piece.moved(width - piece.width() - 2 * piece.x()));
        }
        return new TextLine(other, width, opposite, notes);
    }
}
