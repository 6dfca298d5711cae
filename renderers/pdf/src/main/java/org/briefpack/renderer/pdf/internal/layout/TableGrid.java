package org.briefpack.renderer.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.document.Block;

/** Where the cells of a table lie when spans are counted. */
final class TableGrid {
    /**
     * A cell in its place.
     *
     * @param cell what was written
     * @param row first row, from 0
     * @param column first column, from 0
     * @param rowSpan rows covered, never beyond the table
     * @param columnSpan columns covered, never beyond the table
     */
    record Slot(Block.Cell cell, int row, int column, int rowSpan, int columnSpan) {}

    private final List<List<Slot>> rows;
    private final int columns;
    private final int[] bandEnds;

    private TableGrid(List<List<Slot>> rows, int columns, int[] bandEnds) {
        this.rows = rows;
        this.columns = columns;
        this.bandEnds = bandEnds;
    }

    static TableGrid of(Block.Table table) {
        int columns = table.columns().size();
        int count = table.rows().size();
        int[] busyUntil = new int[columns];
        int[] bandEnds = new int[count];
        List<List<Slot>> rows = new ArrayList<>(count);
        int bandStart = 0;
        int bandEnd = 0;
        for (int r = 0; r < count; r++) {
            List<Slot> slots = new ArrayList<>(columns);
            int column = 0;
            if (r == bandEnd) {
                bandStart = r;
                bandEnd = r + 1;
            }
            for (Block.Cell cell : table.rows().get(r).cells()) {
                while (column < columns && busyUntil[column] > r) {
                    column++;
                }
                if (column == columns) {
                    // More cells than columns: the rest shares the last column.
                    column = columns - 1;
                }
                int columnSpan = Math.clamp(cell.columnSpan(), 1, columns - column);
                int limit = r < table.headerRows() ? table.headerRows() : count;
                int rowSpan = Math.clamp(cell.rowSpan(), 1, limit - r);
                slots.add(new Slot(cell, r, column, rowSpan, columnSpan));
                for (int c = column; c < column + columnSpan; c++) {
                    busyUntil[c] = r + rowSpan;
                }
                bandEnd = Math.max(bandEnd, r + rowSpan);
                column += columnSpan;
            }
            rows.add(slots);
            for (int i = bandStart; i <= r; i++) {
                bandEnds[i] = bandEnd;
            }
        }
        return new TableGrid(rows, columns, bandEnds);
    }

    int rows() {
        return rows.size();
    }

    int columns() {
        return columns;
    }

    List<Slot> row(int index) {
        return rows.get(index);
    }

    /** Returns the row after the last that is tied by spans to the given first row of a band. */
    int bandEnd(int row) {
        return bandEnds[row];
    }
}
