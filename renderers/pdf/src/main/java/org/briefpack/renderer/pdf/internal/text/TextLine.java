package org.briefpack.renderer.pdf.internal.text;

import java.util.List;

/**
 * A measured line.
 *
 * @param pieces what is drawn, from the start
 * @param width without the space at its end, in points
 * @param fromRight whether the paragraph reads from right to left
 * @param notes the footnotes called for in it
 */
public record TextLine(List<Glyphs> pieces, double width, boolean fromRight, List<Note> notes) {}
