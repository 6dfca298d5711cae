package org.briefpack.model.pack;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A block of a page.
 *
 * @param kind what it is
 * @param level of a heading, from 2; the number that the first of numbered points has; else 0
 * @param text of a heading, a paragraph or an item, and the title of a callout
 * @param inner items of a list, rows of a table, cells of a row, blocks of an item, quote or
 *     callout
 * @param picture what a picture shows
 * @param name id of the chart's series or of the diagram, the tone of a callout, or the side at
 *     which a cell stands
 * @param from the cells of a spreadsheet that a table shows
 * @param span where it stands
 */
public record PageBlock(
        Kind kind,
        int level,
        Optional<RichText> text,
        List<PageBlock> inner,
        Optional<Picture> picture,
        String name,
        Optional<DataRange> from,
        SourceSpan span) {
    /** What a block is. */
    public enum Kind {
        /** A heading below the page's title. */
        HEADING,
        /** Running text. */
        PARAGRAPH,
        /** A list with points. */
        BULLETS,
        /** A list with numbers. */
        NUMBERS,
        /** A point of a list. */
        ITEM,
        /** A table; its first row is its head. */
        TABLE,
        /** A row of a table. */
        ROW,
        /** A cell of a row. */
        CELL,
        /** Somebody's words. */
        QUOTE,
        /** A box that stands out. */
        CALLOUT,
        /** A picture from the pack's folder. */
        PICTURE,
        /** A chart of a series of the pack. */
        CHART,
        /** A diagram of the pack. */
        DIAGRAM
    }

    /** Copies the list. */
    public PageBlock {
        inner = List.copyOf(inner);
    }

    /** Returns a block that holds text alone. */
    public static PageBlock of(Kind kind, int level, RichText text, SourceSpan span) {
        return new PageBlock(kind, level, Optional.of(text), List.of(), "", span);
    }

    /** Makes a block that shows neither a picture nor a spreadsheet. */
    public PageBlock(
            Kind kind,
            int level,
            Optional<RichText> text,
            List<PageBlock> inner,
            String name,
            SourceSpan span) {
        this(kind, level, text, inner, Optional.empty(), name, Optional.empty(), span);
    }

    /** Returns a block that holds others. */
    public static PageBlock of(Kind kind, List<PageBlock> inner, SourceSpan span) {
        return new PageBlock(kind, 0, Optional.empty(), inner, "", span);
    }
}
