package org.briefpack.renderer.word.internal.file;

import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.block.Scan;

/** Page, margins and running lines of upright and of turned sections. */
interface PageFrame {
    /** Returns the room between the side margins, in twentieths of a point. */
    int room(boolean landscape);

    /** Returns the room between the upper and the lower margin, in twentieths of a point. */
    int height(boolean landscape);

    /**
     * Writes {@code w:sectPr} (ECMA-376 part 1, 17.6.17).
     *
     * @param first whether the document begins with it
     */
    void write(XmlWriter w, boolean landscape, boolean first);

    /** Writes how notes count, where there are some. */
    static void notes(XmlWriter w, Scan scan) {
        if (scan.hasFootnotes() && scan.hasCitations()) {
            // Letters for notes keep them apart from the numbers of the sources.
            w.start("w:footnotePr").leaf("w:numFmt", "w:val", "lowerLetter").end();
        }
        if (scan.hasCitations()) {
            w.start("w:endnotePr").leaf("w:numFmt", "w:val", "decimal").end();
        }
    }
}
