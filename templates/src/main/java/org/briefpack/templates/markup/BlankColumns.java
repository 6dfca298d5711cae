package org.briefpack.templates.markup;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.document.Block;

/**
 * Takes rows and columns out of a table that have nothing to show, unless they are to be filled.
 */
final class BlankColumns {
    private BlankColumns() {}

    /** Returns the rows below the headers that hold something. */
    static List<Block.Row> withoutBlankRows(List<Block.Row> rows, int headers) {
        List<Block.Row> kept = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean blank = rows.get(i).cells().stream().allMatch(cell -> cell.content().isEmpty());
            if (i < headers || !blank) {
                kept.add(rows.get(i));
            }
        }
        return kept;
    }

    /**
     * Returns the columns to keep, by their place.
     *
     * @param toFill the columns that people write in, by their place
     */
    static List<Integer> shown(
            int columns, List<Block.Row> rows, int headers, List<Integer> toFill) {
        List<Integer> shown = new ArrayList<>();
        boolean plain =
                rows.stream()
                        .allMatch(
                                row ->
                                        row.cells().size() == columns
                                                && row.cells().stream()
                                                        .allMatch(BlankColumns::isSingle));
        for (int column = 0; column < columns; column++) {
            int place = column;
            boolean blank =
                    plain
                            && !toFill.contains(column)
                            && rows.stream()
                                    .skip(headers)
                                    .allMatch(row -> row.cells().get(place).content().isEmpty());
            if (!blank) {
                shown.add(column);
            }
        }
        return shown;
    }

    private static boolean isSingle(Block.Cell cell) {
        return cell.columnSpan() == 1 && cell.rowSpan() == 1;
    }

    /** Returns the items at these places. */
    static <T> List<T> at(List<Integer> places, List<T> items) {
        return places.stream().map(items::get).toList();
    }
}
