package org.briefpack.renderer.word.internal.block;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.document.Block;

/**
 * The rows of a table as Word wants them: every row covers the whole grid, and a cell that spans
 * rows leaves a continuation in each row below (ECMA-376 part 1, 17.4.84). Spans that reach outside
 * the grid are cut; rows that are too short are filled up; cells too many are told to the caller.
 */
final class TableGrid {
    /**
     * A cell of a row.
     *
     * @param column first grid column, from 0
     * @param span grid columns it covers
     * @param merge how it is joined with rows above and below
     * @param cell its content; null for a continuation or a filled-up place
     */
    record Slot(int column, int span, Merge merge, Block.Cell cell) {}

    /** How a cell is joined with others above and below. */
    enum Merge {
        NONE,
        START,
        CONTINUES
    }

    private final int columns;
    private final int[] remaining;
    private final int[] spans;
    private final List<Block.Cell> surplus = new ArrayList<>();

    TableGrid(int columns) {
        this.columns = columns;
        remaining = new int[columns];
        spans = new int[columns];
    }

    /** Returns the next row; rows are asked for in order. */
    List<Slot> next(Block.Row row, int rowsBelow) {
        List<Slot> slots = new ArrayList<>();
        int column = 0;
        for (Block.Cell cell : row.cells()) {
            column = continuations(column, slots);
            if (column >= columns) {
                surplus.add(cell);
                continue;
            }
            column = place(cell, column, rowsBelow, slots);
        }
        while (column < columns) {
            int before = column;
            column = continuations(column, slots);
            if (column == before) {
                slots.add(new Slot(column++, 1, Merge.NONE, null));
            }
        }
        return slots;
    }

    /** Returns the cells of the rows so far that had no place in the grid. */
    List<Block.Cell> surplus() {
        return surplus;
    }

    private int place(Block.Cell cell, int column, int rowsBelow, List<Slot> slots) {
        int span = 1;
        while (span < cell.columnSpan()
                && column + span < columns
                && remaining[column + span] == 0) {
            span++;
        }
        int below = Math.min(cell.rowSpan() - 1, rowsBelow);
        if (below > 0) {
            remaining[column] = below;
            spans[column] = span;
            // Marks the columns behind as taken, so that no other cell starts there.
            for (int i = 1; i < span; i++) {
                remaining[column + i] = below;
                spans[column + i] = 0;
            }
        }
        slots.add(new Slot(column, span, below > 0 ? Merge.START : Merge.NONE, cell));
        return column + span;
    }

    private int continuations(int from, List<Slot> slots) {
        int column = from;
        while (column < columns && remaining[column] > 0) {
            int span = Math.max(1, spans[column]);
            slots.add(new Slot(column, span, Merge.CONTINUES, null));
            for (int i = 0; i < span; i++) {
                remaining[column + i]--;
            }
            column += span;
        }
        return column;
    }
}
