package org.briefpack.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.reader.CellRange;
import org.briefpack.model.reader.Grid;
import org.briefpack.model.reader.Table;
import org.briefpack.model.theme.Blob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cells of a range are the numbers and dates that the sheet shows. */
class CellsTest {
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet = book.createSheet("Pay");

    private XSSFCellStyle style(String format) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private Outcome<Grid> read(CellRange range) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            book.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Blob file = new Blob("pay.xlsx", bytes.toByteArray());
        return new SpreadsheetReader().cells(file, Optional.empty(), range);
    }

    private Table.Cell only() {
        return read(CellRange.ALL).orElseThrow().lines().getFirst().getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '~',
            value = {
                "General=0.1=0.1",
                "General=1234.5678=1234.5678",
                "0=25.4=25",
                "0.0=25.45=25.5",
                "#,##0=95000.4=95000",
                "#,##0.00=-95000.456=-95000.46",
                "0%=0.2534=25",
                "0.0%=0.2534=25.3",
                "0.0 \"%\"=25.34=25.3",
                "\"€\" #,##0=90000=90000",
                "[$€-407] #,##0.0;[Red]-#,##0=-12.34=-12",
                "0.0,\"k\"=95432=95432",
                "0.00E+00=12345=12345",
                "# ?/?=0.5=0.5",
                "@=12.25=12.25"
            })
    void aNumberIsRoundedAsItIsShown(String format, double value, double shown) {
        sheet.createRow(0).createCell(0).setCellValue(value);
        sheet.getRow(0).getCell(0).setCellStyle(style(format));
        assertEquals(OptionalDouble.of(shown), only().number(), only().text());
    }

    @Test
    void whatAdditionLeavesBehindIsNotShown() {
        sheet.createRow(0).createCell(0).setCellValue(0.1 + 0.2);
        assertEquals(OptionalDouble.of(0.3), only().number());
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy,2026",
        "mmm yyyy,2026-03",
        "mm/yy,2026-03",
        "d mmm yyyy,2026-03-31",
        "yyyy-mm-dd,2026-03-31",
        "[$-407]dddd d. mmmm yyyy,2026-03-31"
    })
    void aDateIsAsExactAsItIsShown(String format, String label) {
        sheet.createRow(0).createCell(0).setCellValue(LocalDate.of(2026, 3, 31));
        sheet.getRow(0).getCell(0).setCellStyle(style(format));
        assertEquals(label, only().text());
        assertEquals(OptionalDouble.empty(), only().number());
    }

    @Test
    void aRangeHasItsRowsAndNothingElseIsTold() {
        for (int row = 0; row < 6; row++) {
            Row made = sheet.createRow(row);
            for (int column = 0; column < 4; column++) {
                made.createCell(column).setCellValue(10 * row + column);
            }
        }
        sheet.getRow(5).getCell(0).setCellErrorValue((byte) 42);
        sheet.removeRow(sheet.getRow(2));
        Grid grid = read(CellRange.of("B2:C4").orElseThrow()).orElseThrow();
        assertEquals(Optional.of("Pay"), grid.sheet());
        assertEquals(
                List.of(List.of("11", "12"), List.of(), List.of("31", "32")),
                grid.lines().stream()
                        .map(line -> line.stream().map(Table.Cell::text).toList())
                        .toList());
        List<Diagnostic> all = read(CellRange.ALL).diagnostics();
        assertEquals("pay.xlsx#Pay!A6", all.getFirst().span().label());
    }

    @Test
    void aSheetThatIsUsedAtItsFarCornerIsReadAtOnce() {
        sheet.createRow(CellRange.MOST_ROWS - 1)
                .createCell(CellRange.MOST_COLUMNS - 1)
                .setCellValue(1);
        sheet.createRow(0).createCell(0).setCellValue(2);
        Grid grid = read(CellRange.of("A1:B2").orElseThrow()).orElseThrow();
        assertEquals(1, grid.lines().size());
    }

    @Test
    void theDayOfTheLastChangeIsTheWorkbooksOwn() {
        sheet.createRow(0).createCell(0).setCellValue(1);
        Date changed = Date.from(LocalDateTime.of(2026, 3, 4, 23, 30).toInstant(ZoneOffset.UTC));
        book.getProperties().getCoreProperties().setModified(Optional.of(changed));
        // The library notes the time of writing where nobody set one.
        Optional<LocalDate> read = read(CellRange.ALL).orElseThrow().changed();
        assertEquals(Optional.of(LocalDate.of(2026, 3, 4)), read);
    }

    @Test
    void separatedValuesHaveRowsAndColumnsToo() {
        Blob file = new Blob("p.csv", "a;b;c\n1;2;3\n4;5\n".getBytes(StandardCharsets.UTF_8));
        Grid grid =
                new SpreadsheetReader()
                        .cells(file, Optional.empty(), CellRange.of("B2:C9").orElseThrow())
                        .orElseThrow();
        assertEquals(
                List.of(List.of("2", "3"), List.of("5")),
                grid.lines().stream()
                        .map(line -> line.stream().map(Table.Cell::text).toList())
                        .toList());
        assertTrue(grid.changed().isEmpty());
    }
}
