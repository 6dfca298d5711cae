package org.briefpack.renderer.pdf.internal.layout.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
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
    private final int count;
    private final int headers;
    private final int[] busyUntil;
    private final int[] bandEnds;
    private int bandStart;
    private int bandEnd;

    private TableGrid(Block.Table table) {
        columns = table.columns().size();
        count = table.rows().size();
        headers = Math.min(count, table.headerRows());
        rows = new ArrayList<>(count);
        busyUntil = new int[columns];
        bandEnds = new int[count];
    }

    static TableGrid of(Block.Table table) {
        TableGrid grid = new TableGrid(table);
        for (int r = 0; r < grid.count; r++) {
            grid.add(table.rows().get(r), r);
        }
        return grid;
    }

    private void add(Block.Row row, int r) {
        if (covered(busyUntil, r)) {
            rows.subList(bandStart, r).forEach(above -> above.replaceAll(endingAt(r)));
            Arrays.fill(busyUntil, r);
            Arrays.fill(bandEnds, bandStart, r, r);
            bandEnd = r;
        }
        if (r == bandEnd) {
            bandStart = r;
            bandEnd = r + 1;
        }
        List<Slot> slots = new ArrayList<>(columns);
        int column = 0;
        for (Block.Cell cell : row.cells()) {
            while (column < columns && busyUntil[column] > r) {
                column++;
            }
            if (column == columns) {
                more(slots, cell, r);
            } else {
                Slot slot = slot(cell, r, column);
                slots.add(slot);
                column += slot.columnSpan();
            }
        }
        fill(slots, busyUntil, r);
        rows.add(slots);
        Arrays.fill(bandEnds, bandStart, r + 1, bandEnd);
    }

    private Slot slot(Block.Cell cell, int r, int column) {
        int free = 1;
        while (column + free < columns && busyUntil[column + free] <= r) {
            free++;
        }
        int columnSpan = Math.clamp(cell.columnSpan(), 1, free);
        int limit = r < headers ? headers : count;
        int rowSpan = Math.clamp(cell.rowSpan(), 1, limit - r);
        Arrays.fill(busyUntil, column, column + columnSpan, r + rowSpan);
        bandEnd = Math.max(bandEnd, r + rowSpan);
        return new Slot(cell, r, column, rowSpan, columnSpan);
    }

    /** Returns whether cells from above cover a whole row, which no table may have. */
    private static boolean covered(int[] busyUntil, int row) {
        return busyUntil.length > 0 && Arrays.stream(busyUntil).allMatch(until -> until > row);
    }

    private static UnaryOperator<Slot> endingAt(int end) {
        return slot ->
                new Slot(
                        slot.cell(),
                        slot.row(),
                        slot.column(),
                        Math.min(slot.rowSpan(), end - slot.row()),
                        slot.columnSpan());
    }

    /** Adds a cell that has no column left to the last one of its row. */
    private static void more(List<Slot> slots, Block.Cell cell, int row) {
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
