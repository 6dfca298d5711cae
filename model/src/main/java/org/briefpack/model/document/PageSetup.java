package org.briefpack.model.document;

import java.util.List;
import org.briefpack.model.theme.Paper;

/**
 * How a document sits on paper.
 *
 * @param paper the sheet
 * @param titlePage whether the first page has no running lines
 * @param header text of the running line at the head; may be empty
 * @param footer text of the running line at the foot, left of the page number; may be empty
 * @param maxPages how many pages the document may take; 0 for any number
 * @param densities settings to try in order until it fits; never empty, the first is the normal one
 * @param yielding what it gives up where even the last of them is too large
 */
public record PageSetup(
        Paper paper,
        boolean titlePage,
        List<Inline> header,
        List<Inline> footer,
        int maxPages,
        List<Density> densities,
        Yielding yielding) {
    /** Copies the lists; puts the normal density where none is given. */
    public PageSetup {
        header = List.copyOf(header);
        footer = List.copyOf(footer);
        densities = densities.isEmpty() ? List.of(Density.NORMAL) : List.copyOf(densities);
    }

    /** Takes a page that yields nothing. */
    public PageSetup(
            Paper paper,
            boolean titlePage,
            List<Inline> header,
            List<Inline> footer,
            int maxPages,
            List<Density> densities) {
        this(paper, titlePage, header, footer, maxPages, densities, Yielding.NONE);
    }

    /** Returns a page without running lines or limits. */
    public static PageSetup plain(Paper paper) {
        return new PageSetup(paper, false, List.of(), List.of(), 0, List.of());
    }
}
