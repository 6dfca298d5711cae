package org.briefpack.cli.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.briefpack.builder.Briefpack;
import org.briefpack.builder.Choices;
import org.briefpack.builder.OutputFile;
import org.briefpack.builder.PackInput;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.briefpack.templates.ComposeOptions;
import org.briefpack.templates.Composer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Figures from a spreadsheet are the same as if they stood in the pack, and come from its folder
 * alone.
 */
class DataFilesTest {
    @TempDir Path temporary;

    private static final String PACK =
            """
            id: a
            title: A
            subjects:
              - {id: rust, name: Rust, tagline: A language}
              - {id: go, name: Go}
            sources: [{id: s, title: S, checked: 2026-01-01}]
            market:
              - {id: use, title: Use, unit: people, kind: column, asOf: 2026, sources: [s], FIGURES}
            training:
              minutes: 60
              segments: [{id: one, title: The market, minutes: 60, say: [Look at it]}]
            pages:
              - id: table
                title: Our table
                documents: [handout, deck]
                text: |
                  ROWS
            """;

    /** A table of random figures, some of which are missing. */
    private record Figures(List<String> labels, List<String> names, Double[][] values) {
        static Figures of(Random random) {
            int rows = 1 + random.nextInt(6);
            List<String> names =
                    List.of("Rust", "Go", "Zig and C").subList(0, 1 + random.nextInt(3));
            List<String> labels = new ArrayList<>();
            Double[][] values = new Double[rows][names.size()];
            for (int row = 0; row < rows; row++) {
                labels.add(random.nextBoolean() ? "Group " + row : "20" + (10 + row));
                for (int column = 0; column < names.size(); column++) {
                    boolean gap = column > 0 && random.nextInt(5) == 0;
                    values[row][column] = gap ? null : random.nextInt(2, 100_000) / 10.0;
                }
            }
            return new Figures(labels, names, values);
        }

        static String plain(Double value) {
            return value == null
                    ? ""
                    : value == Math.rint(value)
                            ? Long.toString(value.longValue())
                            : Double.toString(value);
        }

        String inline() {
            StringBuilder points = new StringBuilder("points: [");
            for (int row = 0; row < labels.size(); row++) {
                points.append("{label: \"").append(labels.get(row)).append("\", values: {");
                for (int column = 0; column < names.size(); column++) {
                    if (values[row][column] != null) {
                        String id = List.of("rust", "go", "Zig and C").get(column);
                        points.append(id).append(": ").append(values[row][column]).append(", ");
                    }
                }
                points.append("}}, ");
            }
            return points.append("]").toString();
        }

        String markdown() {
            StringBuilder rows =
                    new StringBuilder("| When | " + String.join(" | ", names) + " |\n");
            rows.append("      |---");
            for (int column = 0; column < names.size(); column++) {
                int at = column;
                boolean figures = Arrays.stream(values).anyMatch(row -> row[at] != null);
                rows.append(figures ? "|---:" : "|---");
            }
            rows.append("|\n");
            for (int row = 0; row < labels.size(); row++) {
                rows.append("      | ").append(labels.get(row));
                for (Double value : values[row]) {
                    rows.append(" | ").append(plain(value));
                }
                rows.append(" |\n");
            }
            return rows.toString();
        }

        String csv(char separator) {
            StringBuilder csv = new StringBuilder("When");
            names.forEach(name -> csv.append(separator).append(name));
            for (int row = 0; row < labels.size(); row++) {
                csv.append('\n').append(labels.get(row));
                for (Double value : values[row]) {
                    csv.append(separator).append(plain(value));
                }
            }
            return csv.append('\n').toString();
        }

        /** Writes them below and beside other cells. */
        void workbook(Path file, Random random) throws IOException {
            try (XSSFWorkbook book = new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(file)) {
                book.createSheet("Notes").createRow(0).createCell(0).setCellValue("not me");
                XSSFSheet sheet = book.createSheet("Pay 2026");
                sheet.createRow(0).createCell(0).setCellValue("A title above");
                XSSFCellStyle style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat("General"));
                Row head = sheet.createRow(2);
                head.createCell(1).setCellValue("When");
                for (int i = 0; i < names.size(); i++) {
                    head.createCell(2 + i).setCellValue(names.get(i));
                }
                for (int row = 0; row < labels.size(); row++) {
                    Row made = sheet.createRow(3 + row);
                    made.createCell(1).setCellValue(labels.get(row));
                    for (int i = 0; i < names.size(); i++) {
                        if (values[row][i] != null) {
                            Cell cell = made.createCell(2 + i);
                            cell.setCellStyle(style);
                            if (random.nextInt(4) == 0) {
                                cell.setCellFormula("1+1");
                            }
                            cell.setCellValue(values[row][i]);
                        }
                    }
                    made.createCell(9).setCellValue("beside");
                }
                book.write(out);
            }
        }

        String range() {
            return "B3:" + (char) ('B' + names.size()) + (3 + labels.size());
        }
    }

    private Outcome<Pack> read(String figures, String rows) {
        String yaml = PACK.replace("FIGURES", figures).replace("ROWS", rows);
        return PackReader.read(
                "pack.yaml",
                yaml.getBytes(StandardCharsets.UTF_8),
                new PackFolder(temporary)::read);
    }

    private static List<OutputFile> built(Pack pack) {
        return Briefpack.build(PackInput.of(pack), Choices.of("handout", "deck")).orElseThrow();
    }

    /**
     * The brief without the register of spreadsheets, and without lines and columns of the pack.
     */
    private static String brief(Pack pack) {
        return Composer.markup(pack, "brief", ComposeOptions.DEFAULT)
                .orElseThrow()
                .replaceAll("(?s)<under><title>Figures read from files.*?</under>", "")
                .replaceAll(" at=\"[0-9:]*\"", "")
                .replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theBytesAreThoseOfFiguresInThePack(long seed) throws IOException {
        Random random = new Random(seed);
        Figures figures = Figures.of(random);
        Pack inline = read(figures.inline(), figures.markdown()).orElseThrow();
        Files.writeString(temporary.resolve("pay.csv"), figures.csv(seed % 2 == 0 ? ',' : ';'));
        figures.workbook(temporary.resolve("pay.xlsx"), random);
        for (String from : List.of("pay.csv", "pay.xlsx#Pay 2026!" + figures.range())) {
            Pack read = read("from: \"" + from + "\"", "[table: " + from + "]").orElseThrow();
            assertEquals(brief(inline), brief(read), from);
            List<OutputFile> wanted = built(inline);
            List<OutputFile> found = built(read);
            for (int i = 0; i < wanted.size(); i++) {
                assertArrayEquals(wanted.get(i).bytes(), found.get(i).bytes(), from + seed);
            }
        }
    }

    @Test
    void theRegisterOfTheBriefSaysWhereFiguresWereRead() throws IOException {
        Files.writeString(temporary.resolve("pay.csv"), "When,Rust\n2026,5\n");
        Pack pack = read("from: pay.csv", "Words").orElseThrow();
        String markup = Composer.markup(pack, "brief", ComposeOptions.DEFAULT).orElseThrow();
        assertTrue(markup.contains("Figures read from files"), markup);
        assertTrue(markup.contains("pay.csv, A1:B2, content "), markup);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../secret.csv", "link.csv", "/etc/passwd", "missing.csv", "folder", "pipe"})
    void filesComeFromThePacksFolderAlone(String name) throws Exception {
        Path secret = temporary.resolveSibling(temporary.getFileName() + "-secret.csv");
        Files.writeString(secret, "When,Rust\n1,2\n");
        Files.createSymbolicLink(temporary.resolve("link.csv"), secret);
        Files.createDirectories(temporary.resolve("folder"));
        new ProcessBuilder("mkfifo", temporary.resolve("pipe").toString()).start().waitFor();
        List<Diagnostic> problems = read("from: \"" + name + "\"", "Words").diagnostics();
        Files.delete(secret);
        assertEquals(List.of(Code.OUTSIDE_PACK), problems.stream().map(Diagnostic::code).toList());
        assertEquals(8, problems.getFirst().span().line());
    }

    @Test
    void aFileThatIsTooLargeIsNotOpened() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(temporary.resolve("big.csv").toFile(), "rw")) {
            file.setLength(60L << 20);
        }
        List<Diagnostic> problems = read("from: big.csv", "Words").diagnostics();
        assertEquals(
                List.of(Code.TABLE_TOO_LARGE), problems.stream().map(Diagnostic::code).toList());
    }
}
