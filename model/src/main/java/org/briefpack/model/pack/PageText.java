package org.briefpack.model.pack;

import java.util.List;

/**
 * Markdown as it was read.
 *
 * @param blocks what it is made of, in order
 */
public record PageText(List<PageBlock> blocks) {
    /** Copies the list. */
    public PageText {
        blocks = List.copyOf(blocks);
    }
}
