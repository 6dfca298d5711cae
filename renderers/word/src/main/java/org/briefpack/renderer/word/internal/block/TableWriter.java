package org.briefpack.renderer.word.internal.block;

import java.util.List;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.TableGrid;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.style.RunFormat;
import org.briefpack.renderer.word.internal.style.Style;

/** Writes tables of data: a table style does the looks, rows know whether they are headers. */
final class TableWriter {
    /** Letters of a summary that can be a caption. */
    private static final int LONGEST = 80;

    private final BlockWriter blocks;
    private final WordRendering job;
    private final CaptionWriter captions;
    private final RowHeight heights;

    TableWriter(BlockWriter blocks, WordRendering job, CaptionWriter captions) {
        this.blocks = blocks;
        this.job = job;
        this.captions = captions;
        this.heights = new RowHeight(job.looks());
    }

    void write(Story story, Block.Table table) {
        XmlWriter w = story.xml();
        List<Inline> caption = caption(story, table);
        if (caption.isEmpty()) {
            story.beforeBlock();
            blocks.closeMark(w, blocks.openMark(w, table.id()));
        } else {
            captions.table(story, table.id(), caption);
            story.beforeBlock();
        }
        int[] widths = Widths.share(story.place().room(), weights(table));
        TableFrame frame =
                new TableFrame(Style.TABLE_DATA, widths)
                        .look(table.headerRows() > 0, table.headerColumns() > 0)
                        .indent(story.place().indent())
                        .described(InlineText.of(caption), table.summary());
        frame.start(w, job);
        rows(story, table, widths);
        w.end();
        story.afterBlock();
    }

    /**
     * A table of data on the page is numbered; what has no caption is called as it is summed up.
     */
    private List<Inline> caption(Story story, Block.Table table) {
        boolean data = table.headerRows() > 0 || table.headerColumns() > 0;
        boolean onPage = story.place().context() == Place.Context.PAGE;
        String summary = table.summary();
        if (!table.caption().isEmpty() || !data || !onPage) {
            return table.caption();
        }
        String name = summary.isEmpty() || summary.length() > LONGEST ? blocks.title() : summary;
        return name.isEmpty() ? List.of() : List.of(new Inline.Text(name, table.span()));
    }

    private static double[] weights(Block.Table table) {
        return table.columns().stream().mapToDouble(Block.TableColumn::weight).toArray();
    }

    /** A cell that spans rows leaves a continuation in each row below (ECMA-376-1, 17.4.84). */
    private void rows(Story story, Block.Table table, int[] widths) {
        XmlWriter w = story.xml();
        TableGrid grid = TableGrid.of(table);
        grid.reportSurplus(job.sink());
        for (int r = 0; r < grid.rows(); r++) {
            boolean whole =
                    RowHeight.standsOnAPage(heights.row(grid.row(r), widths), story.place());
            RowHeight.open(w, whole);
            double asked = heights.asked(grid.row(r));
            if (asked > 0) {
                RowHeight.atLeast(w, asked);
            }
            if (r < table.headerRows()) {
                w.leaf("w:tblHeader");
            }
            w.end();
            for (int c = 0; c < widths.length; c += grid.at(r, c).columns()) {
                cell(story, table, grid.at(r, c), r, widths, keeps(table, grid, r, whole));
            }
            w.end();
        }
        if (grid.rows() == 0) {
            emptyRow(story, widths);
        }
    }

    /**
     * Headers stay with the first row. One row alone at the foot of a page, or alone under the
     * header on the next, reads as a slip: the first two stay together, and the last two.
     */
    private static boolean keeps(Block.Table table, TableGrid grid, int row, boolean whole) {
        if (row < table.headerRows()) {
            return row < grid.rows() - 1;
        }
        int first = table.headerRows();
        int last = grid.rows() - 1;
        return whole && row < last && (row == first || row == last - 1);
    }

    private static int width(TableGrid.Slot slot, int[] widths) {
        int width = 0;
        for (int i = 0; i < slot.columns(); i++) {
            width += widths[slot.column() + i];
        }
        return width;
    }

    private void emptyRow(Story story, int[] widths) {
        XmlWriter w = story.xml();
        w.start("w:tr");
        for (int width : widths) {
            w.start("w:tc").start("w:tcPr");
            w.leaf("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa").end();
            story.cell(Place.Context.TABLE, width).finish();
            w.end();
        }
        w.end();
    }

    private void cell(
            Story story,
            Block.Table table,
            TableGrid.Slot slot,
            int row,
            int[] widths,
            boolean keeps) {
        XmlWriter w = story.xml();
        int width = width(slot, widths);
        // The style knows one header row and one header column; further ones say so themselves.
        boolean ownHeader = row > 0 && row < table.headerRows();
        w.start("w:tc").start("w:tcPr");
        w.leaf("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        if (slot.columns() > 1) {
            w.leaf("w:gridSpan", "w:val", Integer.toString(slot.columns()));
        }
        if (slot.row() < row) {
            w.leaf("w:vMerge");
        } else if (slot.rows() > 1) {
            w.leaf("w:vMerge", "w:val", "restart");
        }
        if (ownHeader) {
            job.looks().ground(w, job.looks().palette().brand());
        }
        w.end();
        Story inner = story.cell(Place.Context.TABLE, width - 2 * job.looks().cell());
        inner.keepNext(keeps);
        content(inner, table, slot, row, ownHeader);
        inner.finish();
        w.end();
    }

    private void content(
            Story inner, Block.Table table, TableGrid.Slot slot, int row, boolean ownHeader) {
        if (slot.row() < row) {
            return;
        }
        RunFormat format = RunFormat.PLAIN;
        // A template that colours all its text colours that on the dark ground of the header too.
        if (ownHeader || row < table.headerRows() && job.ids().coloured()) {
            format = format.inBold().coloured(job.looks().palette().onBrand());
        } else if (slot.column() > 0 && slot.column() < table.headerColumns()) {
            format = row < table.headerRows() ? format : format.inBold();
        }
        if (row >= table.headerRows() && slot.cell().accent() != null) {
            format = format.coloured(job.looks().palette().accent(slot.cell().accent()));
        }
        Align align = table.columns().get(slot.column()).align();
        List<Block> content = slot.cell().content();
        for (Block block : content) {
            blocks.write(inner, block, align, format);
        }
    }
}
