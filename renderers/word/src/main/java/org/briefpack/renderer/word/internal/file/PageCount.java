package org.briefpack.renderer.word.internal.file;

import org.briefpack.model.document.Document;
import org.briefpack.renderer.word.internal.block.RowHeight;
import org.briefpack.renderer.word.internal.style.Looks;

/** How many pages a document takes in Word, roughly. */
record PageCount(Looks looks, PageFrame frame) {
    /** Returns the pages of a document in which no part has to begin on a page of its own. */
    int of(Document document) {
        RowHeight heights = new RowHeight(looks);
        double height =
                heights.page(document.blocks(), frame.room(false))
                        + heights.sources(document.references(), frame.room(false));
        return (int) Math.ceil(height / Math.max(1, frame.height(false)));
    }
}
