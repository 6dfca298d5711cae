package org.briefpack.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.reader.Table;
import org.briefpack.model.theme.Blob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks are read as they are shown, and everything else is named as what it is. */
class ExcelTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void readsBackWhatWasWritten(long seed) {
        Random random = new Random(seed);
        int width = 1 + random.nextInt(6);
        List<List<String>> table = new ArrayList<>();
        for (int r = 0; r < 2 + random.nextInt(8); r++) {
            List<String> row = new ArrayList<>();
            for (int c = 0; c < width; c++) {
                row.add(r == 0 ? "h" + c : c == 0 ? "k" + r : word(random));
            }
            table.add(row);
        }
        Table read =
                read(sheet -> {
                            for (int r = 0; r < table.size(); r++) {
                                Row row = sheet.createRow(r * 2);
                                for (int c = 0; c < width; c++) {
                                    row.createCell(c).setCellValue(table.get(r).get(c));
                                }
                            }
                        })
                        .orElseThrow();
        List<List<String>> all = new ArrayList<>();
        all.add(texts(read.headings()));
        read.rows().forEach(row -> all.add(texts(row)));
        assertEquals(table, all);
        assertEquals("c.xlsx#Clients!A3", read.rows().getFirst().getFirst().span().label());
    }

    private static String word(Random random) {
        String letters = "aÄ中,;\"'&<>\n09.=";
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString().strip();
    }

    @Test
    void showsNumbersDatesAndFormulasAsTheSheetDoes() {
        Table table =
                read(sheet -> {
                            row(sheet, 0, "key", "share", "day", "short", "sum", "on", "n");
                            XSSFWorkbook book = sheet.getWorkbook();
                            Row row = sheet.createRow(1);
                            row.createCell(0).setCellValue("a");
                            row.createCell(1).setCellValue(0.125);
                            row.getCell(1).setCellStyle(style(book, "0.0%"));
                            row.createCell(2).setCellValue(LocalDate.of(2026, 11, 3));
                            row.getCell(2).setCellStyle(style(book, "d mmm yyyy"));
                            row.createCell(3).setCellValue(LocalDate.of(2026, 11, 3));
                            XSSFCellStyle region = book.createCellStyle();
                            region.setDataFormat(14);
                            row.getCell(3).setCellStyle(region);
                            row.createCell(4).setCellFormula("1+1");
                            row.getCell(4).setCellValue(2);
                            row.createCell(5).setCellValue(true);
                            row.createCell(6).setCellValue(12000);
                        })
                        .orElseThrow();
        assertEquals(
                List.of("a", "12.5%", "3 Nov 2026", "2026-11-03", "2", "TRUE", "12000"),
                texts(table.rows().getFirst()));
    }

    private static XSSFCellStyle style(XSSFWorkbook book, String format) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    @Test
    void refusesErrorsAndFormulasThatWereNeverComputedAtTheirCells() {
        List<Diagnostic> problems =
                read(sheet -> {
                            row(sheet, 0, "key", "client");
                            for (int r = 1; r < 4; r++) {
                                row(sheet, r, "a" + r, "");
                                sheet.getRow(r).getCell(1).setCellErrorValue((byte) 42);
                            }
                            row(sheet, 4, "b");
                            sheet.getRow(4).createCell(1).setCellFormula("A1");
                        })
                        .diagnostics();
        assertEquals(
                List.of("c.xlsx#Clients!B2", "c.xlsx#Clients!B5"),
                problems.stream().map(p -> p.span().label()).toList());
        assertTrue(problems.getFirst().message().contains("#N/A"));
        assertEquals("2 more like this: at B3, B4", problems.getFirst().hints().getFirst());
        assertTrue(problems.stream().allMatch(p -> p.code() == Code.CELL_UNUSABLE));
    }

    @Test
    void warnsOfHiddenRowsAndMergedCells() {
        List<Diagnostic> problems =
                read(sheet -> {
                            row(sheet, 0, "key", "client");
                            row(sheet, 1, "a", "Acme");
                            row(sheet, 2, "b", "");
                            sheet.getRow(2).setZeroHeight(true);
                            sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
                        })
                        .diagnostics();
        assertEquals(
                List.of("c.xlsx#Clients!A3", "c.xlsx#Clients!B2"),
                problems.stream().map(p -> p.span().label()).toList());
    }

    @Test
    void warnsOfCellsMergedAcrossToo() throws IOException {
        List<Diagnostic> problems =
                read(sheet -> {
                            row(sheet, 0, "key", "client", "role");
                            row(sheet, 1, "a", "Acme", "");
                            sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
                        })
                        .diagnostics();
        assertEquals(
                List.of("c.xlsx#Clients!B2"),
                problems.stream().map(p -> p.span().label()).toList());
    }

    @Test
    void takesTheFirstSheetThatIsShownOrTheOneThatIsNamed() throws IOException {
        byte[] bytes;
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            for (String name : List.of("Notes", "Clients", "Old ones")) {
                row(book.createSheet(name), 0, "key", name);
                row(book.getSheet(name), 1, "a", "x");
            }
            book.setActiveSheet(1);
            book.setSheetHidden(0, true);
            bytes = bytes(book);
        }
        Blob file = new Blob("c.xlsx", bytes);
        SpreadsheetReader reader = new SpreadsheetReader();
        assertEquals("Clients", heading(reader.read(file, Optional.empty())));
        assertEquals("Old ones", heading(reader.read(file, Optional.of("old ONES"))));
        Diagnostic problem = reader.read(file, Optional.of("Client")).diagnostics().getFirst();
        assertEquals("did you mean `Clients`?", problem.hints().getFirst());
    }

    private static String heading(Outcome<Table> table) {
        return table.orElseThrow().headings().get(1).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "content.xml,mimetype|.ods",
                "Index/Document.iwa|.numbers",
                "xl/workbook.bin,[Content_Types].xml|.xlsb",
                "word/document.xml,[Content_Types].xml|Word",
                "a.txt|zip",
                "[Content_Types].xml|damaged"
            })
    void namesOtherFilesAsWhatTheyAre(String entries, String said) {
        refuses(zip(0, entries.split(",")), said);
    }

    @Test
    void namesFilesThatAreNoZipAsWhatTheyAre() throws IOException {
        byte[] old = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        refuses(old, ".xls");
        refuses(encrypted(), "password");
        refuses("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "PDF");
        refuses("<html><table>".getBytes(StandardCharsets.US_ASCII), "web page");
    }

    private static byte[] encrypted() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(new byte[64]);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refuses(byte[] bytes, String said) {
        Outcome<Table> outcome =
                new SpreadsheetReader().read(new Blob("c.xlsx", bytes), Optional.empty());
        assertEquals(1, outcome.diagnostics().size(), outcome.toString());
        Diagnostic problem = outcome.diagnostics().getFirst();
        assertTrue(problem.message().contains(said), problem.message());
        assertTrue(!problem.hints().isEmpty());
    }

    @Test
    void measuresBeforeOpening() {
        Outcome<Table> bomb =
                new SpreadsheetReader()
                        .read(
                                new Blob("c.xlsx", zip(200, "[Content_Types].xml", "xl/a.xml")),
                                Optional.empty());
        assertEquals(Code.TABLE_TOO_LARGE, bomb.diagnostics().getFirst().code());
    }

    @Test
    void oneCellFarToTheRightDoesNotMakeEveryRowAsWide() {
        Outcome<Table> wide =
                read(
                        sheet -> {
                            for (int row = 0; row < 200; row++) {
                                sheet.createRow(row).createCell(0).setCellValue("a" + row);
                            }
                            sheet.getRow(7).createCell(16_383).setCellValue("lost");
                        });
        assertEquals(Code.TABLE_TOO_LARGE, wide.diagnostics().getFirst().code());
    }

    @Test
    void filesCutOffOrChangedAnywhereAreReadOrRefusedButNeverThrown() {
        byte[] whole =
                book(
                        sheet -> {
                            row(sheet, 0, "key", "client");
                            row(sheet, 1, "a", "Acme");
                        });
        Random random = new Random(5);
        for (int round = 0; round < 150; round++) {
            byte[] bytes = Arrays.copyOf(whole, random.nextInt(whole.length));
            if (round % 2 == 0) {
                bytes = whole.clone();
                for (int i = 0; i < 4; i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
            }
            Outcome<Table> outcome =
                    new SpreadsheetReader().read(new Blob("c.xlsx", bytes), Optional.empty());
            assertTrue(outcome.found().isPresent() || !outcome.diagnostics().isEmpty());
        }
    }

    private static Outcome<Table> read(Consumer<XSSFSheet> content) {
        return new SpreadsheetReader().read(new Blob("c.xlsx", book(content)), Optional.empty());
    }

    private static byte[] book(Consumer<XSSFSheet> content) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            content.accept(book.createSheet("Clients"));
            return bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }

    private static void row(XSSFSheet sheet, int index, String... texts) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < texts.length; i++) {
            XSSFCell cell = (XSSFCell) row.createCell(i);
            cell.setCellValue(texts[i]);
        }
    }

    /** Returns a zip file with these entries, each of so many megabytes of zeros. */
    private static byte[] zip(int megabytes, String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                for (int i = 0; i < megabytes; i++) {
                    zip.write(new byte[1 << 20]);
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> texts(List<Table.Cell> cells) {
        return cells.stream().map(Table.Cell::text).toList();
    }
}
