package org.briefpack.renderer.plan;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;

/**
 * A table laid out: every grid field is listed, also those that a span covers.
 *
 * @param source what it was made from
 * @param widths of the columns, in points
 * @param rows its rows, header rows first
 * @param headerRows how many rows at the top are headers
 * @param scale by how much text is set smaller than the theme says
 * @param inset free above and below the text of every cell, in points
 */
public record TableLayout(
        Block.Table source,
        List<Double> widths,
        List<Row> rows,
        int headerRows,
        double scale,
        double inset) {
    /** Free inside a cell, left and right, in points. */
    public static final double SIDE = 8;

    /** More than this above and below a line, and rows fall apart. */
    private static final double MOST_AIR = 6;

    /**
     * A row.
     *
     * @param cells one for each column
     * @param height least height, in points
     * @param span where it was written
     */
    public record Row(List<Cell> cells, double height, SourceSpan span) {}

    /**
     * A field of the grid.
     *
     * @param paras its text
     * @param align how it is set
     * @param columns how many columns it covers, from 1
     * @param rows how many rows it covers, from 1
     * @param coveredAcross whether a cell further left covers it
     * @param coveredDown whether a cell further up covers it
     * @param word the width of its widest word, as a share of the type size
     */
    public record Cell(
            List<Para> paras,
            Align align,
            int columns,
            int rows,
            boolean coveredAcross,
            boolean coveredDown,
            double word) {
        /** Returns a field that another covers. */
        static Cell covered(Align align, boolean across) {
            return new Cell(List.of(), align, 1, 1, across, !across, 0);
        }

        /** Returns the same field over so many rows. */
        Cell lasting(int others) {
            return new Cell(paras, align, columns, others, coveredAcross, coveredDown, word);
        }
    }

    /** Returns the same table with rows taller by a share of the spare room. */
    TableLayout airier(double spare) {
        double more = Math.floor(Math.min(MOST_AIR, spare / (2.0 * rows.size())));
        if (more <= 0) {
            return this;
        }
        List<Row> taller = new java.util.ArrayList<>();
        for (Row row : rows) {
            taller.add(new Row(row.cells(), row.height() + 2 * more, row.span()));
        }
        return new TableLayout(source, widths, taller, headerRows, scale, inset + more);
    }

    /** Returns the sum of the rows' heights. */
    public double height() {
        return rows.stream().mapToDouble(Row::height).sum();
    }
}
