package org.briefpack.model.document;

import java.util.List;
import org.briefpack.model.theme.Paper;

/**
 * A flowing document.
 *
 * @param metadata what the file says about itself
 * @param page paper, running lines and the promise of how many pages
 * @param blocks the content in reading order
 * @param references the sources cited, in the order of their numbers
 */
public record Document(
        Metadata metadata, PageSetup page, List<Block> blocks, List<Reference> references)
        implements Publication {
    /** Copies the lists. */
    public Document {
        blocks = List.copyOf(blocks);
        references = List.copyOf(references);
    }

    @Override
    public Document with(Metadata other) {
        return new Document(other, page, blocks, references);
    }

    /** Returns a document on A4 without running lines, limits or references. */
    public static Document of(Metadata metadata, List<Block> blocks) {
        return new Document(metadata, PageSetup.plain(Paper.A4), blocks, List.of());
    }
}
