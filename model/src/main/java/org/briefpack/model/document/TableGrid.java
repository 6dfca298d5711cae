package org.briefpack.model.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * Where the cells of a table lie, by one rule for all formats. Spans end at the edges of the table,
 * at a cell from above, at the last header row, and above a row that they would cover whole; short
 * rows are filled up; cells for which a row has no column stand in its last cell.
 */
public final class TableGrid {
    /**
     * A cell in its place.
     *
     * @param cell what was written; an empty one where a row is too short
     * @param row first row, from 0
     * @param column first column, from 0
     * @param rows how many rows it covers, never beyond the table
     * @param columns how many columns it covers, never beyond the table
     */
    public record Slot(Block.Cell cell, int row, int column, int rows, int columns) {
        private Slot endingAbove(int end) {
            return new Slot(cell, row, column, Math.min(rows, end - row), columns);
        }

        private Slot with(Block.Cell more) {
            List<Block> content = new ArrayList<>(cell.content());
            content.addAll(more.content());
            return new Slot(cell.with(content), row, column, rows, columns);
        }
    }

    private final Slot[][] fields;
    private final int headers;
    private final List<Block.Cell> surplus = new ArrayList<>();
    private int tooLong = -1;
    private int tooShort = -1;
    private int tooTall = -1;

    private TableGrid(Block.Table table) {
        fields = new Slot[table.rows().size()][table.columns().size()];
        headers = Math.min(table.rows().size(), table.headerRows());
        for (int r = 0; r < fields.length; r++) {
            add(table.rows().get(r), r);
        }
    }

    /** Returns the grid of a table. */
    public static TableGrid of(Block.Table table) {
        return new TableGrid(table);
    }

    /** Returns how many rows there are. */
    public int rows() {
        return fields.length;
    }

    /** Returns the cell that covers a field. */
    public Slot at(int row, int column) {
        return fields[row][column];
    }

    /** Returns the cells that begin in a row, from the first column to the last. */
    public List<Slot> row(int row) {
        List<Slot> slots = new ArrayList<>();
        for (int c = 0; c < fields[row].length; c += fields[row][c].columns()) {
            if (fields[row][c].row() == row) {
                slots.add(fields[row][c]);
            }
        }
        return slots;
    }

    /** Returns the first row with more cells than there are columns; below 0 for none. */
    public int tooLong() {
        return tooLong;
    }

    /** Returns the first row with fewer cells than there are columns; below 0 for none. */
    public int tooShort() {
        return tooShort;
    }

    /** Returns the first row with a cell that reaches below its header rows or the table. */
    public int tooTall() {
        return tooTall;
    }

    /** Reports the cells for which their rows have no column. */
    public void reportSurplus(DiagnosticSink sink) {
        if (surplus.isEmpty()) {
            return;
        }
        boolean one = surplus.size() == 1;
        sink.report(
                Code.SIMPLIFIED,
                surplus.getFirst().span(),
                one
                        ? "the row has more cells than the table has columns; this one stands in"
                                + " the last of them"
                        : "rows of the table have "
                                + surplus.size()
                                + " cells more than it has columns; they stand in the last of"
                                + " their rows",
                one
                        ? "give the table another column, or take the cell out"
                        : "give the table more columns, or take cells out");
    }

    private void add(Block.Row row, int r) {
        Slot[] line = fields[r];
        boolean covered = line.length > 0 && free(line, 0) == line.length;
        if (covered) {
            // A row without a cell of its own is one that no table may have: what covers it ends.
            for (Slot above : line.clone()) {
                end(above, r);
            }
        }
        int column = free(line, 0);
        Slot last = null;
        for (Block.Cell cell : row.cells()) {
            if (column < line.length) {
                last = place(cell, r, column);
                column = free(line, column);
            } else {
                surplus.add(cell);
                tooLong = tooLong < 0 ? r : tooLong;
                if (last != null) {
                    last = last.with(cell);
                    put(last);
                }
            }
        }
        if (column < line.length && tooShort < 0 && !(covered && row.cells().isEmpty())) {
            tooShort = r;
        }
        while (column < line.length) {
            place(new Block.Cell(List.of(), 1, 1, SourceSpan.NONE), r, column);
            column = free(line, column);
        }
    }

    private Slot place(Block.Cell cell, int r, int column) {
        int wide = 1;
        while (wide < cell.columnSpan()
                && column + wide < fields[r].length
                && fields[r][column + wide] == null) {
            wide++;
        }
        if (wide < cell.columnSpan()) {
            tooLong = tooLong < 0 ? r : tooLong;
        }
        int most = (r < headers ? headers : fields.length) - r;
        if (cell.rowSpan() > most) {
            tooTall = tooTall < 0 ? r : tooTall;
        }
        Slot slot = new Slot(cell, r, column, Math.clamp(cell.rowSpan(), 1, most), wide);
        put(slot);
        return slot;
    }

    private void put(Slot slot) {
        for (int r = slot.row(); r < slot.row() + slot.rows(); r++) {
            Arrays.fill(fields[r], slot.column(), slot.column() + slot.columns(), slot);
        }
    }

    private void end(Slot slot, int row) {
        for (int r = row; r < slot.row() + slot.rows(); r++) {
            Arrays.fill(fields[r], slot.column(), slot.column() + slot.columns(), null);
        }
        put(slot.endingAbove(row));
    }

    private static int free(Slot[] line, int from) {
        int column = from;
        while (column < line.length && line[column] != null) {
            column++;
        }
        return column;
    }
}
