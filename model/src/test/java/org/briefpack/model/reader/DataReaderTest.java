package org.briefpack.model.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.check.CheckContext;
import org.briefpack.model.check.PackCheck;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.Series;
import org.briefpack.model.theme.Blob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a spreadsheet holds stands in the pack, and what is wrong with it at the line that names it.
 */
class DataReaderTest {
    private static final String PACK =
            """
            id: a
            title: A
            subjects:
              - {id: rust, name: Rust, aliases: [rustlang]}
              - {id: go, name: Go}
            sources: [{id: s, title: S, checked: 2026-01-01}]
            market:
              - {id: use, title: Use, unit: "%", kind: line, asOf: 2026, sources: [s], from: REST}
            """;

    private static final String TABLE = "Year,Rust,GO,Zig\n2025,12,30,1\n2026,15,,2\n";

    /** Cells divided by commas; stands for the reader of real files. */
    private static final class Commas implements TableReader {
        @Override
        public Outcome<Table> read(Blob file, Optional<String> sheet) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome<Grid> cells(Blob file, Optional<String> sheet, CellRange range) {
            Diagnostics problems = new Diagnostics();
            List<List<Table.Cell>> lines = new ArrayList<>();
            String text = new String(file.bytes(), StandardCharsets.UTF_8);
            int row = 0;
            for (String line : text.split("\n")) {
                row++;
                List<Table.Cell> cells = new ArrayList<>();
                int column = 0;
                for (String cell : line.split(",", -1)) {
                    column++;
                    SourceSpan span = SourceSpan.inSheet(file.name(), "Sheet1", row, column);
                    if (cell.equals("#N/A") && range.holds(row, column)) {
                        problems.report(Code.CELL_UNUSABLE, span, "the cell shows #N/A", "mend it");
                    }
                    if (range.holds(row, column)) {
                        cells.add(new Table.Cell(cell, span));
                    }
                }
                if (row >= range.top() && row <= range.bottom()) {
                    lines.add(cells);
                }
            }
            return problems.outcome(
                    new Grid(
                            sheet.or(() -> Optional.of("Sheet1")),
                            range.top(),
                            range.left(),
                            lines,
                            Optional.of(LocalDate.of(2026, 3, 4))));
        }
    }

    private static DataFiles files(String text) {
        return new DataFiles() {
            @Override
            public Outcome<Blob> read(String name, SourceSpan span) throws IOException {
                if (name.equals("broken.xlsx")) {
                    throw new IOException("Permission denied");
                }
                return new Outcome.Success<>(
                        new Blob(name, text.getBytes(StandardCharsets.UTF_8)), List.of());
            }

            @Override
            public Optional<TableReader> tables() {
                return Optional.of(new Commas());
            }
        };
    }

    private static Outcome<Pack> read(String from, String text) {
        return read(PACK.replace("REST", from), files(text));
    }

    private static Outcome<Pack> read(String yaml, DataFiles files) {
        return PackReader.read("p.yaml", yaml.getBytes(StandardCharsets.UTF_8), files);
    }

    private static Series series(String from, String text) {
        return read(from, text).orElseThrow().market().getFirst();
    }

    private static List<Map<String, Double>> values(Series series) {
        return series.points().stream()
                .<Map<String, Double>>map(p -> Map.copyOf(p.values()))
                .toList();
    }

    private static Diagnostic only(Outcome<Pack> read, Code code) {
        assertEquals(List.of(code), read.diagnostics().stream().map(Diagnostic::code).toList());
        Diagnostic problem = read.diagnostics().getFirst();
        assertEquals("p.yaml", problem.span().file());
        assertEquals(8, problem.span().line());
        return problem;
    }

    @Test
    void headingsThatNameASubjectStandForItAndAnEmptyCellIsAGap() {
        Series series = series("pay.xlsx", TABLE);
        assertEquals(
                List.of("2025", "2026"), series.points().stream().map(p -> p.label()).toList());
        assertEquals(
                List.of(
                        Map.of("rust", 12.0, "go", 30.0, "Zig", 1.0),
                        Map.of("rust", 15.0, "Zig", 2.0)),
                values(series));
    }

    @Test
    void whereItWasReadIsKept() {
        Series series = series("\"pay.xlsx#Sheet1!A1:C3\"", TABLE);
        assertEquals("pay.xlsx, Sheet1, A1:C3", series.from().get().origin().name());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 4)), series.from().get().origin().changed());
        assertEquals(12, series.from().get().origin().content().length());
        assertEquals(
                Optional.of("pay.xlsx, Sheet1, B3"), series.cell(series.points().get(1), "rust"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "pay.xlsx#Sheet1!A1:B3;rust",
                "pay.xlsx#A1:B3;rust",
                "pay.xlsx#$A$1:$B$3;rust",
                "pay.xlsx#b3:a1;rust",
                "pay.xlsx#'My sheet'!A:B;rust",
                "pay.xlsx#Sheet1;rust go Zig",
                "pay.xlsx;rust go Zig"
            })
    void rangesAreThoseOfASpreadsheet(String from, String names) {
        Series series = series("\"" + from + "\"", TABLE);
        assertEquals(names, String.join(" ", series.points().getFirst().values().keySet()));
    }

    @Test
    void columnsAreTakenByTheirHeadingsInTheOrderNamed() {
        Series series = series("{file: pay.xlsx, columns: [Year, zig, RUST]}", TABLE);
        assertEquals(
                List.of("Zig", "rust"), List.copyOf(series.points().getFirst().values().keySet()));
        Diagnostic problem =
                only(read("{file: pay.xlsx, columns: [Year, Rusty]}", TABLE), Code.DATA_RANGE);
        assertTrue(problem.message().contains("no column headed `Rusty`"), problem.message());
        assertTrue(problem.hints().toString().contains("Rust"), problem.hints().toString());
    }

    @Test
    void aCellThatIsNoNumberIsNamedWithTheOthersLikeIt() {
        Diagnostic problem =
                only(read("pay.xlsx", "Year,Rust\n1,n/a\n2,5\n3,?\n"), Code.NOT_A_NUMBER);
        assertEquals("pay.xlsx, Sheet1, B2: \"n/a\" is not a number", problem.message());
        assertEquals("1 more like this: B4", problem.hints().getFirst());
    }

    @Test
    void whatTheReaderSaysOfACellIsSaidInThePackAndOfTheRangeAlone() {
        String text = "Year,Rust,Go\n2025,1,#N/A\n2026,2,3\n";
        assertEquals(
                "pay.xlsx, Sheet1, C2: the cell shows #N/A",
                only(read("pay.xlsx", text), Code.CELL_UNUSABLE).message());
        assertEquals(2, series("\"pay.xlsx#A1:B3\"", text).points().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';no cell holds anything",
                "Year,Rust;no row stands below the headings",
                "Year|1|2;needs a column of labels and one of figures",
                "Year,|1,2;the column has cells but no heading",
                "Year,Rust,rust|1,2,3;is there twice",
                "Year,Rust|,3;figures but no label"
            })
    void aRangeThatIsNoTableIsRefused(String text, String message) {
        Diagnostic problem = only(read("pay.xlsx", text.replace('|', '\n')), Code.DATA_RANGE);
        assertTrue(problem.message().contains(message), problem.message());
    }

    @Test
    void sharesThatMayBeMeantOtherwiseAreToldAndReadAllTheSame() {
        assertEquals(
                "pay.xlsx, Sheet1, B2: \"0.25\" is read as less than one per cent",
                only(read("pay.xlsx", "Year,Rust\n1,0.25\n"), Code.DATA_DOUBTFUL).message());
        Outcome<Pack> people =
                read(
                        PACK.replace("\"%\"", "people").replace("REST", "pay.xlsx"),
                        files("Year,Rust\n1,25%\n2,30%\n"));
        Diagnostic problem = only(people, Code.DATA_DOUBTFUL);
        assertTrue(problem.message().contains("while the unit is `people`"), problem.message());
        assertEquals(List.of(), read("pay.xlsx", "Year,Rust\n1,25%\n").diagnostics());
        assertEquals(
                25, series("pay.xlsx", "Y,Rust\n1,25%\n").points().getFirst().values().get("rust"));
    }

    @Test
    void moreThanCanBeShownIsRefused() {
        only(read("pay.xlsx", "Year,Rust\n" + "1,2\n".repeat(6_000)), Code.DATA_TOO_LARGE);
        assertEquals(
                4_000, series("pay.xlsx", "Year,Rust\n" + "1,2\n".repeat(4_000)).points().size());
    }

    @Test
    void whatCannotBeReadIsSaid() {
        assertTrue(
                only(read("broken.xlsx", TABLE), Code.DATA_UNREADABLE)
                        .message()
                        .contains("Permission denied"));
        String yaml = PACK.replace("REST", "pay.xlsx");
        only(
                PackReader.read("p.yaml", yaml.getBytes(StandardCharsets.UTF_8)),
                Code.DATA_UNREADABLE);
        DataFiles bare =
                (name, span) -> new Outcome.Success<>(new Blob(name, new byte[] {'1'}), List.of());
        Diagnostic problem = only(read(yaml, bare), Code.DATA_UNREADABLE);
        assertTrue(problem.hints().toString().contains("briefpack-tables"), problem.toString());
    }

    @Test
    void figuresStandInOnePlace() {
        only(
                read("pay.xlsx, points: [{label: now, values: {rust: 1}}]", TABLE),
                Code.FIGURES_TWICE);
        assertEquals(List.of(), read("pay.xlsx", TABLE).diagnostics());
    }

    @Test
    void aClaimIsHeldAgainstItsCells() {
        String claim =
                "claims: [{id: c, text: In 2026 TEXT % use it., sources: [s], asOf: 2026, from:"
                        + " \"pay.xlsx#B3\"}]\n";
        String yaml = PACK.replace("REST", "pay.xlsx") + claim;
        assertEquals(
                List.of(15.0),
                read(yaml, files(TABLE)).orElseThrow().claims().getFirst().figures());
        assertEquals(List.of(), told(yaml.replace("TEXT", "15")));
        assertEquals(
                List.of(
                        "`16` is not in pay.xlsx, Sheet1, B3",
                        "pay.xlsx, Sheet1, B3 has 15, which the text does not state"),
                told(yaml.replace("TEXT", "16")));
        assertEquals(List.of(), told(yaml.replace("TEXT", "30").replace("#B3", "#A1:C3")));
    }

    private static List<String> told(String yaml) {
        Pack pack = read(yaml, files(TABLE)).orElseThrow();
        return PackCheck.check(pack, new CheckContext(LocalDate.of(2026, 11, 30))).stream()
                .filter(problem -> problem.code() == Code.FIGURES_UNLIKE_TEXT)
                .map(Diagnostic::message)
                .toList();
    }

    @Test
    void aChartUnlikeItsClaimNamesTheCell() {
        String yaml =
                PACK.replace("REST", "pay.xlsx, claims: [c]")
                        + "claims: [{id: c, text: In 2026 51 % use it., sources: [s], asOf: 2026}]\n";
        Pack pack = read(yaml, files(TABLE)).orElseThrow();
        List<Diagnostic> told = PackCheck.check(pack, new CheckContext(LocalDate.of(2026, 11, 30)));
        assertTrue(
                told.stream()
                        .anyMatch(
                                p ->
                                        p.code() == Code.CHART_UNLIKE_CLAIM
                                                && p.message().contains("(pay.xlsx, Sheet1, B3)")),
                told.toString());
    }
}
