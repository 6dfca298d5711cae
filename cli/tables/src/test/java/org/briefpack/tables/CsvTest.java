package org.briefpack.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.reader.Table;
import org.briefpack.model.theme.Blob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Separated values are read as any program writes them, and refused where they are doubtful. */
class CsvTest {
    private static final String PIECES = "aZ09 äßñçЖ中,;|\t\"'\n=&#-.:/\\+@";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void readsBackWhatWasWrittenInEveryDialect(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            List<List<String>> table = table(random);
            for (char separator : new char[] {',', ';', '\t'}) {
                for (String end : List.of("\n", "\r\n", "\r")) {
                    String head = random.nextInt(4) == 0 ? "sep=" + separator + end : "";
                    String text = head + written(table, separator, end, random.nextInt(3) == 0);
                    Table read = read(encoded(text, random.nextInt(5))).orElseThrow();
                    List<List<String>> all = new ArrayList<>();
                    all.add(texts(read.headings()));
                    read.rows().forEach(row -> all.add(texts(row)));
                    assertEquals(table, all, text);
                    placesAreThoseOfTheText(text, read);
                }
            }
        }
    }

    /** At the place of a cell stands its value or the quote around it. */
    private static void placesAreThoseOfTheText(String text, Table read) {
        List<String> lines = text.lines().toList();
        List<Table.Cell> cells = new ArrayList<>(read.headings());
        read.rows().forEach(cells::addAll);
        for (Table.Cell cell : cells) {
            String line = lines.get(cell.span().line() - 1);
            String rest = line.substring(line.offsetByCodePoints(0, cell.span().column() - 1));
            String first = cell.text().lines().findFirst().orElse("").replace("\"", "\"\"").strip();
            assertTrue(
                    rest.startsWith(first) || rest.startsWith("\"" + first), rest + " <> " + first);
        }
    }

    private static List<List<String>> table(Random random) {
        int width = 2 + random.nextInt(5);
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            head.add("h" + i + (random.nextBoolean() ? " ä" : ""));
        }
        lines.add(head);
        int rows = 1 + random.nextInt(6);
        for (int r = 0; r < rows; r++) {
            List<String> row = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                row.add(i == 0 ? "k" + r : cell(random));
            }
            lines.add(row);
        }
        return lines;
    }

    private static String cell(Random random) {
        StringBuilder cell = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            cell.append(PIECES.charAt(random.nextInt(PIECES.length())));
        }
        return cell.toString().strip();
    }

    private static String written(
            List<List<String>> table, char separator, String end, boolean quoteAll) {
        StringBuilder text = new StringBuilder();
        for (List<String> line : table) {
            List<String> cells = new ArrayList<>();
            for (String cell : line) {
                boolean needed = cell.indexOf(separator) >= 0 || cell.matches("(?s).*[\"\n].*");
                cells.add(quoteAll || needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
            }
            text.append(String.join(String.valueOf(separator), cells)).append(end);
        }
        return text.toString();
    }

    private static byte[] encoded(String text, int how) {
        return switch (how) {
            case 0 -> text.getBytes(StandardCharsets.UTF_8);
            case 1 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case 2 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
            case 3 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
            default -> text.getBytes(StandardCharsets.UTF_16LE);
        };
    }

    private static List<String> texts(List<Table.Cell> cells) {
        return cells.stream().map(Table.Cell::text).toList();
    }

    private static Outcome<Table> read(byte[] bytes) {
        return new SpreadsheetReader().read(new Blob("clients.csv", bytes), Optional.empty());
    }

    private static Outcome<Table> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void isOneProblem(String text, Code code, String label) {
        List<Diagnostic> problems = read(text).diagnostics();
        assertEquals(1, problems.size(), problems.toString());
        assertEquals(code, problems.getFirst().code(), problems.toString());
        assertEquals("clients.csv:" + label, problems.getFirst().span().label());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#N/A",
                "#NV",
                "#REF!",
                "#WERT!",
                "#\u00A1VALOR!",
                "#DIV/0!",
                "#NAME?",
                "########"
            })
    void refusesWhatAProgramWroteWhereItHadNoValue(String shown) {
        isOneProblem("key,client\na," + shown + "\n", Code.CELL_UNUSABLE, "2:3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.23457E+12", "1,23E+08", "=A2", "=HYPERLINK(A2)"})
    void warnsOfDigitsThatWereCutAndFormulasThatWereNotComputed(String shown) {
        isOneProblem("key;client\na;" + shown + "\n", Code.CELL_DOUBTFUL, "2:3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#1", "# Acme", "#Acme!", "E+5", "1E5 Ltd", "=", "a=b", "C#", "#1!"})
    void leavesNamesThatOnlyLookAlikeAlone(String name) {
        assertEquals(List.of(), read("key;client\na;" + name + "\n").diagnostics());
    }

    @Test
    void seesNoSpaceAtTheEndOfAHeadingThatNobodySees() {
        Table read =
                read("key,\u00A0client\u00A0,\u200Brole\na,\u202FAcme Ltd\u00A0,x\n").orElseThrow();
        assertEquals(List.of("key", "client", "role"), texts(read.headings()));
        assertEquals(List.of("a", "Acme Ltd", "x"), texts(read.rows().getFirst()));
    }

    @Test
    void refusesAQuoteThatIsNeverClosedWhereItOpens() {
        isOneProblem("key,client\na,\"Acme\nb,Beta\n", Code.TABLE_UNREADABLE, "2:3");
        isOneProblem("key;client\na;x\nb; \"Acme", Code.TABLE_UNREADABLE, "3:4");
    }

    @Test
    void refusesAQuoteThatIsClosedInTheMiddleOfAnotherCell() {
        isOneProblem("key,client\na,\"Acme\nb,\"Beta\"\n", Code.TABLE_UNREADABLE, "2:3");
    }

    @Test
    void doubtsAQuoteThatHoldsFurtherRows() {
        isOneProblem("key,client\na,\"Acme\nb,Beta\"\nc,Gamma", Code.CELL_DOUBTFUL, "2:3");
        assertEquals(List.of(), read("key,client\na,\"Acme\nVienna\"\n").diagnostics());
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "ISO-8859-1", "x-MacRoman", "IBM850"})
    void refusesAnEncodingThatIsNotCertainAtItsPlace(String charset) {
        byte[] bytes = "key,client\na,Acme\nb,Müller".getBytes(Charset.forName(charset));
        Diagnostic problem = read(bytes).diagnostics().getFirst();
        assertEquals(Code.TABLE_UNREADABLE, problem.code());
        assertEquals("clients.csv:3:4", problem.span().label());
        assertTrue(problem.hints().getFirst().contains("CSV UTF-8"), problem.toString());
    }

    @Test
    void refusesHalfACharacterOfUtf16AndControlCharacters() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("\uFEFFkey\tclient\r\na\tX".getBytes(StandardCharsets.UTF_16LE));
        bytes.write(new byte[] {0x41, (byte) 0xD8, 0x41, 0x00});
        Diagnostic problem = read(bytes.toByteArray()).diagnostics().getFirst();
        assertEquals("clients.csv:2:4", problem.span().label());
        isOneProblem("key,client\na,X\u0001", Code.TABLE_UNREADABLE, "2:4");
    }

    @Test
    void saysWhichHeadingIsEmptyOrThereTwice() {
        isOneProblem("key,,client\na,b,c", Code.TABLE_SHAPE, "1:5");
        isOneProblem("key,Client,client\na,b,c", Code.TABLE_SHAPE, "1:12");
    }

    @Test
    void leavesOutColumnsAndLinesWithoutAnything() {
        Table sound = read("key,client,,\n\n,,,\na,Acme,,\n").orElseThrow();
        assertEquals(List.of("key", "client"), texts(sound.headings()));
        assertEquals(1, sound.rows().size());
    }

    @Test
    void countsRowsThatAreTooLongOrTooShort() {
        List<Diagnostic> problems = read("key,client\na\nb,c,d\nc\nd,e\nf\n").diagnostics();
        assertEquals(2, problems.size(), problems.toString());
        assertEquals("clients.csv:2:1", problems.get(0).span().label());
        assertTrue(
                problems.get(0)
                        .hints()
                        .getFirst()
                        .startsWith("2 more like this: at line 4, line 6"),
                problems.toString());
        assertEquals("clients.csv:3:1", problems.get(1).span().label());
    }

    @Test
    void takesTheSeparatorThatDividesRowsAlike() {
        Table table = read("Client, legal name;Role\nAcme, Inc.;Cook\nBeta;Waiter").orElseThrow();
        assertEquals(List.of("Client, legal name", "Role"), texts(table.headings()));
    }

    @Test
    void aFileWithoutRowsOrWithoutAnythingSaysSo() {
        isOneProblem("", Code.TABLE_SHAPE, "1:1");
        isOneProblem("key,client\n\n", Code.TABLE_SHAPE, "1:1");
    }

    @Test
    void randomBytesAreReadOrRefusedButNeverThrown() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            if (round % 2 == 0) {
                String signs = "a,;\"\n\r\t= ";
                for (int i = 0; i < bytes.length; i++) {
                    int sign = Math.floorMod(bytes[i], signs.length());
                    bytes[i] = (byte) signs.charAt(sign);
                }
            }
            Outcome<Table> outcome = read(bytes);
            assertTrue(outcome.found().isPresent() || !outcome.diagnostics().isEmpty());
        }
    }
}
