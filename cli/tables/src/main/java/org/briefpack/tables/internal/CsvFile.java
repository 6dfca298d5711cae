package org.briefpack.tables.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.briefpack.model.diagnostic.Alike;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.reader.CellRange;
import org.briefpack.model.reader.Grid;
import org.briefpack.model.reader.Table;
import org.briefpack.model.theme.Blob;

/** Separated values as Excel, Numbers, LibreOffice and Google write them. */
public final class CsvFile {
    private final Blob file;
    private final String text;
    private final Dialect dialect;
    private final int[] lineStarts;
    private final Alike doubtful = new Alike();

    private CsvFile(Blob file, String text) {
        this.file = file;
        this.text = text;
        this.dialect = Dialect.of(text);
        this.lineStarts = Characters.lineStarts(text);
    }

    /** Returns all lines, each cell with its line and column; none where they cannot be read. */
    public static List<List<Table.Cell>> read(
            Blob file, Optional<String> sheet, DiagnosticSink sink) {
        if (sheet.isPresent()) {
            sink.report(
                    Code.TABLE_UNREADABLE,
                    SourceSpan.at(file.name(), 1, 1),
                    "a CSV file has no sheets, so there is no `" + sheet.get() + "` in it",
                    "leave out #" + sheet.get());
            return List.of();
        }
        return Characters.of(file, sink)
                .map(text -> new CsvFile(file, text).lines(sink))
                .orElse(List.of());
    }

    /** Returns the cells of a range, which has rows and columns like a sheet's. */
    public static Grid cells(
            Blob file, Optional<String> sheet, CellRange range, DiagnosticSink sink) {
        List<List<Table.Cell>> lines = new ArrayList<>();
        List<List<Table.Cell>> all = read(file, sheet, sink);
        for (int row = range.top(); row <= Math.min(range.bottom(), all.size()); row++) {
            List<Table.Cell> line = all.get(row - 1);
            int end = Math.min(range.right(), line.size());
            lines.add(range.left() > end ? List.of() : line.subList(range.left() - 1, end));
        }
        return new Grid(Optional.empty(), range.top(), range.left(), lines, Optional.empty());
    }

    private List<List<Table.Cell>> lines(DiagnosticSink sink) {
        List<List<Table.Cell>> lines = new ArrayList<>();
        try (CSVParser parser =
                CSVParser.builder()
                        .setReader(new StringReader(text.substring(dialect.start())))
                        .setFormat(format())
                        .get()) {
            for (CSVRecord record : parser) {
                lines.add(cells(record));
            }
        } catch (UncheckedIOException e) {
            quote(sink);
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
        doubtful.report(sink);
        return lines;
    }

    private CSVFormat format() {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(dialect.separator())
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }

    private List<Table.Cell> cells(CSVRecord record) {
        int start = dialect.start() + (int) record.getCharacterPosition();
        List<Integer> starts = new CsvCells(text, dialect.separator(), start).next();
        List<Table.Cell> cells = new ArrayList<>();
        for (int i = 0; i < record.size(); i++) {
            SourceSpan span = span(starts.get(Math.min(i, starts.size() - 1)));
            String value = CellText.bare(record.get(i).replace('\u000B', '\n'));
            CellText.look(value, span, doubtful);
            if (holdsARow(value, record.size())) {
                doubtful.add(
                        "row",
                        Code.CELL_DOUBTFUL,
                        span,
                        "a quotation mark opens here, and what it holds looks like further rows",
                        "close it in the same line, or take it away");
            }
            cells.add(new Table.Cell(value, span));
        }
        return cells;
    }

    /** Whether a line inside a cell has as many separators as a row. */
    private boolean holdsARow(String value, int width) {
        return width > 1
                && value.indexOf('\n') >= 0
                && value.lines()
                        .skip(1)
                        .anyMatch(
                                line ->
                                        line.chars().filter(c -> c == dialect.separator()).count()
                                                >= width - 1);
    }

    private SourceSpan span(int offset) {
        return Characters.Position.of(text, lineStarts, offset).in(file);
    }

    /** Says which quotation mark is to blame: the library knows only where it gave up. */
    private void quote(DiagnosticSink sink) {
        CsvCells cells = new CsvCells(text, dialect.separator(), dialect.start());
        while (cells.hasNext()) {
            for (int start : cells.next()) {
                boolean quoted = start < text.length() && text.charAt(start) == '"';
                int end = quoted ? CsvCells.closing(text, start) : start;
                if (quoted && end == text.length()) {
                    report(start, "a quotation mark opens here and is never closed", sink);
                    return;
                }
                if (quoted && isFollowed(end + 1)) {
                    int line = Characters.Position.of(text, lineStarts, end).line();
                    report(
                            start,
                            "the quotation mark that opens here is closed in line "
                                    + line
                                    + " in the middle of a cell",
                            sink);
                    return;
                }
            }
        }
        report(dialect.start(), "the quotation marks of the file do not match", sink);
    }

    /** Whether something stands between a closing quote and the end of its cell. */
    private boolean isFollowed(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length()
                && text.charAt(at) != dialect.separator()
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r';
    }

    private void report(int offset, String message, DiagnosticSink sink) {
        sink.report(
                Code.TABLE_UNREADABLE,
                span(offset),
                message,
                "close it, double it where it belongs to the text, or take it away");
    }
}
