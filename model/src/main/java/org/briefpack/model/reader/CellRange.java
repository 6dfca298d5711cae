package org.briefpack.model.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A block of cells of a sheet. Rows and columns count from 1; both ends belong to it.
 *
 * @param top its first row
 * @param left its first column
 * @param bottom its last row; {@link #MOST_ROWS} where it is open
 * @param right its last column; {@link #MOST_COLUMNS} where it is open
 */
public record CellRange(int top, int left, int bottom, int right) {
    /** Rows that a sheet of Excel can have. */
    public static final int MOST_ROWS = 1 << 20;

    /** Columns that a sheet of Excel can have. */
    public static final int MOST_COLUMNS = 1 << 14;

    /** All cells of a sheet. */
    public static final CellRange ALL = new CellRange(1, 1, MOST_ROWS, MOST_COLUMNS);

    private static final Pattern FORM =
            Pattern.compile(
                    "\\$?([A-Z]{1,3})(\\$?[1-9][0-9]{0,6})?(:\\$?([A-Z]{1,3})(\\$?[1-9][0-9]{0,6})?)?");

    /**
     * Reads a range as spreadsheets write it: {@code A1:C9}, {@code B4} or, for whole columns,
     * {@code A:C}; empty where it is none.
     */
    public static Optional<CellRange> of(String text) {
        Matcher form = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!form.matches() || form.group(3) == null && form.group(2) == null) {
            return Optional.empty();
        }
        boolean single = form.group(3) == null;
        int left = column(form.group(1));
        int right = single ? left : column(form.group(4));
        int top = row(form.group(2), 1);
        int bottom = single ? top : row(form.group(5), MOST_ROWS);
        CellRange range =
                new CellRange(
                        Math.min(top, bottom),
                        Math.min(left, right),
                        Math.max(top, bottom),
                        Math.max(left, right));
        return Optional.of(range).filter(r -> r.right() <= MOST_COLUMNS && r.bottom() <= MOST_ROWS);
    }

    private static int row(String digits, int missing) {
        return digits == null ? missing : Integer.parseInt(digits.replace("$", ""));
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column;
    }

    /** Returns the name of a cell, such as {@code B4}. */
    public static String cell(int row, int column) {
        return SourceSpan.letters(column) + row;
    }

    /** Returns whether a cell belongs to it. */
    public boolean holds(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    @Override
    public String toString() {
        boolean single = top == bottom && left == right;
        return cell(top, left) + (single ? "" : ":" + cell(bottom, right));
    }
}
