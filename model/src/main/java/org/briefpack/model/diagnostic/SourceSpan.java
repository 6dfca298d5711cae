package org.briefpack.model.diagnostic;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where something stands in a file that a person wrote. Lines and columns count from 1, columns in
 * code points; the end is exclusive. {@link #NONE} stands for "not written by anybody".
 *
 * @param file the file as the person named it, never null; empty for {@link #NONE}
 * @param line first line, from 1; 0 for {@link #NONE}
 * @param column first column, from 1; 0 for {@link #NONE}
 * @param endLine line of the first character after the span
 * @param endColumn column of the first character after the span
 */
public record SourceSpan(String file, int line, int column, int endLine, int endColumn) {
    /** A spreadsheet with its sheet, as people write it on the command line. */
    private static final Pattern SHEET = Pattern.compile("(?i).*\\.xls[xm]#.*", Pattern.DOTALL);

    /** The span of what no person wrote. */
    public static final SourceSpan NONE = new SourceSpan("", 0, 0, 0, 0);

    /** Refuses a null file. */
    public SourceSpan {
        Objects.requireNonNull(file);
    }

    /** Returns the span of one point: an empty range at a line and column, both from 1. */
    public static SourceSpan at(String file, int line, int column) {
        return new SourceSpan(file, line, column, line, column);
    }

    /**
     * Returns the span of a cell of a spreadsheet.
     *
     * @param file the file as the person named it; ends in .xlsx or .xlsm
     * @param sheet the sheet's name
     * @param row the row, from 1
     * @param column the column, from 1
     */
    public static SourceSpan inSheet(String file, String sheet, int row, int column) {
        return at(file + "#" + sheet, row, column);
    }

    // Written out: a record's own are linked anew at each start, which no start-up cache spares.
    @Override
    public boolean equals(Object other) {
        return other instanceof SourceSpan span
                && line == span.line
                && column == span.column
                && endLine == span.endLine
                && endColumn == span.endColumn
                && file.equals(span.file);
    }

    @Override
    public int hashCode() {
        return ((line * 31 + column) * 31 + endLine) * 31 + endColumn;
    }

    /** Returns whether this points into a file. */
    public boolean isKnown() {
        return line > 0;
    }

    /**
     * Returns "file:line:column", "file#sheet!B3" for a cell of a sheet, or the file alone where
     * the position is unknown.
     */
    public String label() {
        if (!isKnown()) {
            return file;
        }
        return isCell() ? file + "!" + place() : file + ":" + line + ":" + column;
    }

    /** Returns where in its file this is: "line 3", or "B3" for a cell of a sheet. */
    public String place() {
        return isCell() ? letters(column) + line : "line " + line;
    }

    private boolean isCell() {
        return SHEET.matcher(file).matches();
    }

    /** Returns a column as spreadsheets name it: A to Z, then AA. */
    public static String letters(int column) {
        String last = Character.toString('A' + (column - 1) % 26);
        return column > 26 ? letters((column - 1) / 26) + last : last;
    }
}
