package org.briefpack.model.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.briefpack.model.diagnostic.Alike;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;

/** Makes a table of lines of cells: finds the headings, and checks that all rows fit them. */
public final class TableShape {
    private final DiagnosticSink sink;
    private final List<List<Table.Cell>> lines;

    private TableShape(List<List<Table.Cell>> lines, DiagnosticSink sink) {
        this.lines = lines;
        this.sink = sink;
    }

    /**
     * Returns the table; its first line that holds something has the headings. Columns and lines
     * that hold nothing are left out.
     *
     * @param file the file as the person named it
     * @param lines its lines, each with at least one cell; those of a sheet are all equally long
     * @param sink takes what does not fit; the table is of use only where no error is among it
     */
    public static Table of(String file, List<List<Table.Cell>> lines, DiagnosticSink sink) {
        List<List<Table.Cell>> filled =
                lines.stream()
                        .filter(line -> line.stream().anyMatch(cell -> !cell.isEmpty()))
                        .toList();
        if (filled.size() < 2) {
            sink.report(
                    Code.TABLE_SHAPE,
                    filled.isEmpty()
                            ? SourceSpan.at(file, 1, 1)
                            : filled.getFirst().getFirst().span(),
                    "the file holds no rows",
                    "write headings on the first line, such as key,client,role, and a row below");
            return new Table(List.of(), List.of());
        }
        return new TableShape(filled, sink).table();
    }

    private Table table() {
        List<Table.Cell> head = lines.getFirst();
        List<List<Table.Cell>> rows = lines.subList(1, lines.size());
        List<Integer> columns =
                IntStream.range(0, head.size()).filter(column -> isUsed(column)).boxed().toList();
        headings(columns);
        Alike ragged = new Alike();
        List<List<Table.Cell>> kept = new ArrayList<>();
        for (List<Table.Cell> row : rows) {
            if (fits(row, head.size(), columns, ragged)) {
                kept.add(columns.stream().map(row::get).toList());
            }
        }
        ragged.report(sink);
        return new Table(columns.stream().map(head::get).toList(), kept);
    }

    /** Whether a column has a heading or a value. */
    private boolean isUsed(int column) {
        return lines.stream().anyMatch(line -> column < line.size() && !line.get(column).isEmpty());
    }

    private void headings(List<Integer> columns) {
        Map<String, SourceSpan> seen = new HashMap<>();
        for (int column : columns) {
            Table.Cell heading = lines.getFirst().get(column);
            if (heading.isEmpty()) {
                sink.report(
                        Code.TABLE_SHAPE,
                        heading.span(),
                        "the column has values but no heading",
                        "write a heading above it, or delete the column; a title above the headings goes too");
                continue;
            }
            SourceSpan first =
                    seen.putIfAbsent(heading.text().toLowerCase(Locale.ROOT), heading.span());
            if (first != null) {
                sink.report(
                        Code.TABLE_SHAPE,
                        heading.span(),
                        "the heading `" + Shown.of(heading.text()) + "` is there twice",
                        "the first is at " + first.place() + "; delete or rename one of the two");
            }
        }
    }

    private static boolean fits(
            List<Table.Cell> row, int width, List<Integer> columns, Alike ragged) {
        boolean more = row.stream().skip(width).anyMatch(cell -> !cell.isEmpty());
        boolean fewer = row.size() <= columns.getLast();
        if (more || fewer) {
            ragged.add(
                    more ? "more" : "fewer",
                    Code.TABLE_SHAPE,
                    row.getFirst().span(),
                    "the row has "
                            + row.size()
                            + (row.size() == 1 ? " cell" : " cells")
                            + " where the headings have "
                            + width,
                    more && columns.size() == 1
                            ? "headings stand in the first line: delete a title above them"
                            : more
                                    ? "put quotes around a cell that holds the separator"
                                    : "write a separator for each cell, also where it is empty");
        }
        return !more && !fewer;
    }
}
