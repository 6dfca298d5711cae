package org.briefpack.model.reader;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.DataOrigin;
import org.briefpack.model.pack.DataRange;
import org.briefpack.model.pack.Series;
import org.briefpack.model.theme.Blob;

/**
 * Reads the spreadsheets that a pack names, and puts what they hold where it would stand in the
 * pack. All problems are told at the line that names the file.
 */
final class DataReader {
    /** Cells that one chart or table may have: far more than anybody can read. */
    private static final int MOST_CELLS = 10_000;

    /** Bytes that are opened for one pack, a file that is named twice counted twice. */
    private static final long MOST_BYTES = 256L << 20;

    private static final int HASH_BYTES = 6;

    private final DataFiles files;
    private final DiagnosticSink sink;
    private final Map<String, String> subjects = new HashMap<>();
    private final Map<String, Optional<Blob>> read = new HashMap<>();
    private long bytes;

    /** Finds the subjects that headings may name. */
    DataReader(YamlNode root, DataFiles files, DiagnosticSink sink) {
        this.files = files;
        this.sink = sink;
        value(root, "subjects").map(YamlNode::inner).orElse(List.of()).forEach(this::subject);
    }

    private void subject(YamlNode subject) {
        String id = text(value(subject, "id"));
        List<String> names = new ArrayList<>(List.of(id, text(value(subject, "name"))));
        value(subject, "aliases")
                .map(YamlNode::inner)
                .orElse(List.of())
                .forEach(alias -> names.add(text(Optional.of(alias))));
        names.forEach(name -> subjects.putIfAbsent(name.toLowerCase(Locale.ROOT), id));
    }

    private static Optional<YamlNode> value(YamlNode node, String key) {
        return node instanceof YamlNode.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().equals(key))
                        .map(YamlNode.Entry::value)
                        .findFirst()
                : Optional.empty();
    }

    private static String text(Optional<YamlNode> node) {
        return node.orElse(null) instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    }

    /** Returns a record with what its spreadsheet holds; the record itself where it names none. */
    Object filled(Object made) {
        return switch (made) {
            case Series series -> series.from().map(from -> series(series, from)).orElse(series);
            case Claim claim -> claim.from().map(from -> claim(claim, from)).orElse(claim);
            default -> made;
        };
    }

    private Series series(Series series, DataRange from) {
        if (!series.points().isEmpty()) {
            twice("points", from);
        }
        return table(from)
                .map(table -> new DataPoints(table, from, subjects, sink).of(series))
                .orElse(series);
    }

    private Claim claim(Claim claim, DataRange from) {
        if (!claim.figures().isEmpty()) {
            twice("figures", from);
        }
        Optional<Found> found = found(from);
        if (found.isEmpty()) {
            return claim;
        }
        List<Table.Cell> cells = found.get().grid().lines().stream().flatMap(List::stream).toList();
        CellNumbers numbers = new CellNumbers(cells.stream().map(Table.Cell::text).toList());
        List<Double> figures = new ArrayList<>();
        for (Table.Cell cell : cells) {
            (cell.number().isPresent() ? cell.number() : numbers.of(cell.text()))
                    .ifPresent(figures::add);
        }
        DataOrigin origin = origin(found.get());
        if (figures.isEmpty()) {
            sink.report(
                    Code.NOT_A_NUMBER,
                    from.span(),
                    origin.name() + ": no cell holds a number",
                    "name the cell that has the figure of this claim");
        }
        return claim.with(figures, from.with(origin));
    }

    private void twice(String key, DataRange from) {
        sink.report(
                Code.FIGURES_TWICE,
                from.span(),
                "the figures stand under `" + key + "`, and `from` names a file that has them",
                "delete one of the two");
    }

    /** Returns a table that the pack names; empty where it cannot be had, which was reported. */
    Optional<DataTable> table(DataRange from) {
        return found(from).flatMap(f -> DataTable.of(f.grid(), from, origin(f), sink));
    }

    /** The cells that an address names, and the file in which they stand. */
    private record Found(String file, Grid grid) {}

    private Optional<Found> found(DataRange from) {
        Optional<DataAddress> address = DataAddress.of(from.file(), from.span(), sink);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        Optional<Blob> file = file(address.get().file(), from.span());
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Optional<TableReader> tables = files.tables();
        if (tables.isEmpty()) {
            sink.report(
                    Code.DATA_UNREADABLE,
                    from.span(),
                    "nothing that reads spreadsheets is installed",
                    "put briefpack-tables onto the class path or module path");
            return Optional.empty();
        }
        bytes += file.get().size();
        if (bytes > MOST_BYTES) {
            tooLarge(
                    "the spreadsheets of this pack have more than " + (MOST_BYTES >> 20) + " MB",
                    from);
            return Optional.empty();
        }
        Outcome<Grid> cells =
                tables.get().cells(file.get(), address.get().sheet(), address.get().range());
        cells.diagnostics().forEach(problem -> told(problem, from));
        return cells.found()
                .filter(grid -> fits(grid, from))
                .map(grid -> new Found(address.get().file(), grid));
    }

    private Optional<Blob> file(String name, SourceSpan span) {
        if (!read.containsKey(name)) {
            read.put(name, fresh(name, span));
        }
        return read.get(name);
    }

    private Optional<Blob> fresh(String name, SourceSpan span) {
        try {
            Outcome<Blob> file = files.read(name, span);
            file.diagnostics().forEach(sink::report);
            return file.found();
        } catch (IOException e) {
            sink.report(
                    Code.DATA_UNREADABLE,
                    span,
                    Shown.of(name) + " cannot be read: " + Shown.of(String.valueOf(e.getMessage())),
                    "look whether you may read it, and whether another program has it open");
            return Optional.empty();
        }
    }

    /** Says in the pack what is wrong with the file, and names the cell. */
    private void told(Diagnostic problem, DataRange from) {
        String place = problem.span().label().replaceAll("[#!]", ", ");
        sink.report(
                new Diagnostic(
                        problem.code(),
                        problem.severity(),
                        place + ": " + problem.message(),
                        from.span(),
                        problem.hints()));
    }

    private boolean fits(Grid grid, DataRange from) {
        long cells = grid.lines().stream().mapToLong(List::size).sum();
        if (cells > MOST_CELLS) {
            tooLarge(
                    from.file()
                            + ": the range has "
                            + cells
                            + " cells; "
                            + MOST_CELLS
                            + " can be shown",
                    from);
        }
        return cells <= MOST_CELLS;
    }

    private void tooLarge(String message, DataRange from) {
        sink.report(
                Code.DATA_TOO_LARGE,
                from.span(),
                message,
                "name the cells that the chart or table needs, such as pay.xlsx#Sheet1!A1:C9");
    }

    private DataOrigin origin(Found found) {
        String file = found.file();
        Grid grid = found.grid();
        int rows = Math.max(grid.lines().size(), 1);
        int width = Math.max(grid.lines().stream().mapToInt(List::size).max().orElse(0), 1);
        CellRange range =
                new CellRange(
                        grid.top(), grid.left(), grid.top() + rows - 1, grid.left() + width - 1);
        String content = read.getOrDefault(file, Optional.empty()).map(DataReader::hash).orElse("");
        return new DataOrigin(
                file, grid.sheet(), range.toString(), grid.changed(), content, List.of());
    }

    private static String hash(Blob file) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.bytes());
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
