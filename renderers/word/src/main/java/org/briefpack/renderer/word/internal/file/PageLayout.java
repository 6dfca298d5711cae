package org.briefpack.renderer.word.internal.file;

import org.briefpack.model.theme.Length;
import org.briefpack.model.theme.Paper;
import org.briefpack.model.theme.PrintMeasures;
import org.briefpack.renderer.ooxml.XmlWriter;

/**
 * The sheet and its margins, in twentieths of a point.
 *
 * @param width of the sheet as it lies
 * @param height of the sheet as it lies
 * @param top margin
 * @param bottom margin
 * @param left margin
 * @param right margin
 * @param header distance of the running line from the sheet's upper edge
 * @param footer distance of the running line from the sheet's lower edge
 * @param gutter room for the binding, beside the left margin
 * @param landscape whether the sheet is turned
 */
record PageLayout(
        int width,
        int height,
        int top,
        int bottom,
        int left,
        int right,
        int header,
        int footer,
        int gutter,
        boolean landscape) {
    private static final double RUNNING = 0.45;

    static PageLayout of(Paper paper, PrintMeasures measures) {
        int side = measures.side().twips();
        return new PageLayout(
                paper.width().twips(),
                paper.height().twips(),
                measures.top().twips(),
                measures.bottom().twips(),
                side,
                side,
                running(measures.top()),
                running(measures.bottom()),
                0,
                false);
    }

    private static int running(Length margin) {
        return margin.times(RUNNING).twips();
    }

    /** Returns the same sheet turned on its side, with its margins where they were. */
    PageLayout turned() {
        return new PageLayout(
                height, width, top, bottom, left, right, header, footer, gutter, !landscape);
    }

    /** Returns the room between the side margins. */
    int room() {
        return width - left - right - gutter;
    }

    /** Returns the room between the upper and the lower margin; a negative one is a fixed one. */
    int textHeight() {
        return Math.max(0, height - Math.abs(top) - Math.abs(bottom));
    }

    void write(XmlWriter w) {
        w.open("w:pgSz", "w:w", Integer.toString(width), "w:h", Integer.toString(height));
        if (landscape) {
            w.attribute("w:orient", "landscape");
        }
        w.end();
        w.start("w:pgMar");
        w.attribute("w:top", top).attribute("w:right", right);
        w.attribute("w:bottom", bottom).attribute("w:left", left);
        w.attribute("w:header", header).attribute("w:footer", footer).attribute("w:gutter", gutter);
        w.end();
    }
}
