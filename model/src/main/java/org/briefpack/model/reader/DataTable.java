package org.briefpack.model.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.DataOrigin;
import org.briefpack.model.pack.DataRange;

/**
 * The cells of a range as a table: headings, and rows below them. Rows and columns that hold
 * nothing are left out.
 *
 * @param headings one for each column; none is empty but the first, and no two are alike
 * @param rows the rows, each with a cell for each column
 * @param origin where all of it was read
 */
record DataTable(List<String> headings, List<List<Cell>> rows, DataOrigin origin) {
    /**
     * A cell.
     *
     * @param shown what it shows, and its number
     * @param name such as {@code B4}
     */
    record Cell(Table.Cell shown, String name) {
        String text() {
            return shown.text();
        }
    }

    /**
     * Reads cells as a table; empty where they are none, which was reported where they are named.
     */
    static Optional<DataTable> of(
            Grid grid, DataRange from, DataOrigin origin, DiagnosticSink sink) {
        List<List<Cell>> lines = lines(grid);
        if (lines.size() < 2) {
            sink.report(
                    Code.DATA_RANGE,
                    from.span(),
                    origin.name()
                            + ": "
                            + (lines.isEmpty()
                                    ? "no cell holds anything"
                                    : "no row" + " stands below the headings"),
                    "name a range that begins with the headings and ends with the last row");
            return Optional.empty();
        }
        List<Cell> head = lines.getFirst();
        List<Integer> used =
                IntStream.range(0, head.size())
                        .filter(
                                column ->
                                        lines.stream()
                                                .anyMatch(l -> !l.get(column).text().isEmpty()))
                        .boxed()
                        .toList();
        if (!areNamed(head, used, origin, from, sink)) {
            return Optional.empty();
        }
        Optional<List<Integer>> wanted =
                from.columns().isEmpty()
                        ? Optional.of(used)
                        : wanted(head, used, origin, from, sink);
        return wanted.map(
                columns ->
                        new DataTable(
                                columns.stream().map(column -> head.get(column).text()).toList(),
                                lines.stream()
                                        .skip(1)
                                        .map(line -> columns.stream().map(line::get).toList())
                                        .toList(),
                                origin));
    }

    /** Returns the rows that hold something, all as long as the longest. */
    private static List<List<Cell>> lines(Grid grid) {
        int width = grid.lines().stream().mapToInt(List::size).max().orElse(0);
        List<List<Cell>> lines = new ArrayList<>();
        for (int row = 0; row < grid.lines().size(); row++) {
            List<Table.Cell> given = grid.lines().get(row);
            List<Cell> line = new ArrayList<>();
            if (given.stream().allMatch(Table.Cell::isEmpty)) {
                continue;
            }
            for (int column = 0; column < width; column++) {
                Table.Cell cell =
                        column < given.size()
                                ? given.get(column)
                                : new Table.Cell("", given.getFirst().span());
                line.add(new Cell(cell, CellRange.cell(grid.top() + row, grid.left() + column)));
            }
            lines.add(line);
        }
        return lines;
    }

    private static boolean areNamed(
            List<Cell> head,
            List<Integer> used,
            DataOrigin origin,
            DataRange from,
            DiagnosticSink sink) {
        List<String> seen = new ArrayList<>();
        boolean named = true;
        for (int column : used) {
            Cell cell = head.get(column);
            String name = cell.text().toLowerCase(Locale.ROOT);
            if (name.isEmpty() && column != used.getFirst()) {
                report(cell, "the column has cells but no heading", origin, from, sink);
                named = false;
            } else if (seen.contains(name)) {
                report(
                        cell,
                        "the heading `" + Shown.of(cell.text()) + "` is there twice",
                        origin,
                        from,
                        sink);
                named = false;
            }
            seen.add(name);
        }
        return named;
    }

    private static void report(
            Cell cell, String message, DataOrigin origin, DataRange from, DiagnosticSink sink) {
        sink.report(
                Code.DATA_RANGE,
                from.span(),
                origin.name(cell.name()) + ": " + message,
                "the first row of the range has the headings; mend it, or name another range");
    }

    private static Optional<List<Integer>> wanted(
            List<Cell> head,
            List<Integer> used,
            DataOrigin origin,
            DataRange from,
            DiagnosticSink sink) {
        List<Integer> columns = new ArrayList<>();
        List<String> names = used.stream().map(column -> head.get(column).text()).toList();
        for (String wanted : from.columns()) {
            Optional<Integer> column =
                    used.stream()
                            .filter(at -> head.get(at).text().equalsIgnoreCase(wanted.strip()))
                            .findFirst();
            column.ifPresent(columns::add);
            if (column.isEmpty()) {
                sink.report(
                        Code.DATA_RANGE,
                        from.span(),
                        origin.name() + " has no column headed `" + Shown.of(wanted) + "`",
                        Spelling.hint(wanted, names));
            }
        }
        return columns.size() == from.columns().size() ? Optional.of(columns) : Optional.empty();
    }
}
