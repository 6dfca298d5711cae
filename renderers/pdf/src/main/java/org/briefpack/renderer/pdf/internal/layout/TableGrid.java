package org.briefpack.renderer.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;
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
                    more(slots, cell, r);
                    continue;
                }
                int free = 1;
                while (column + free < columns && busyUntil[column + free] <= r) {
                    free++;
                }
                int columnSpan = Math.clamp(cell.columnSpan(), 1, free);
                int limit = r < table.headerRows() ? Math.min(count, table.headerRows()) : count;
                int rowSpan = Math.clamp(cell.rowSpan(), 1, limit - r);
                slots.add(new Slot(cell, r, column, rowSpan, columnSpan));
                for (int c = column; c < column + columnSpan; c++) {
                    busyUntil[c] = r + rowSpan;
                }
                bandEnd = Math.max(bandEnd, r + rowSpan);
                column += columnSpan;
            }
            fill(slots, busyUntil, r);
            rows.add(slots);
            for (int i = bandStart; i <= r; i++) {
                bandEnds[i] = bandEnd;
            }
        }
        return new TableGrid(rows, columns, bandEnds);
    }

    /** Adds a cell that has no column left to the last one of its row. */
    private static void more(List<Slot> slots, Block.Cell cell, int row) {
        if (slots.isEmpty()) {
            return;
        }
        Slot last = slots.removeLast();
        List<Block> content = new ArrayList<>(last.cell().content());
        content.addAll(cell.content());
        Block.Cell both = new Block.Cell(content, 1, 1, last.cell().span());
        slots.add(new Slot(both, row, last.column(), last.rowSpan(), last.columnSpan()));
    }

    /** Adds empty cells where a row is shorter than the table (ISO 14289-1, 7.5: regular rows). */
    private static void fill(List<Slot> slots, int[] busyUntil, int row) {
        for (int column = 0; column < busyUntil.length; column++) {
            if (busyUntil[column] <= row) {
                Block.Cell empty = new Block.Cell(List.of(), 1, 1, SourceSpan.NONE);
                slots.add(new Slot(empty, row, column, 1, 1));
                busyUntil[column] = row + 1;
            }
        }
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
