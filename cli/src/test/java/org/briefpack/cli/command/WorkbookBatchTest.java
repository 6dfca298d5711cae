package org.briefpack.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.briefpack.cli.Main;
import org.briefpack.cli.console.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A workbook of clients becomes their files: each with the client's own name, none with another's.
 */
class WorkbookBatchTest {
    private static final String PACK =
            """
            id: tea
            title: Tea for {client}
            front: {factsChecked: 2026-11-20, visibility: shareable}
            fields: {office: Wien, margin: {label: Margin, internal: true}}
            subjects:
              - {id: tea, name: Tea, tagline: "What {client} drinks", signals: [Brews it]}
              - {id: coffee, name: Coffee, signals: [Grinds it]}
            takeaways: ["We earn {margin} on it", Warm the pot]
            training:
              minutes: 30
              objectives: [Tell tea from coffee]
              segments: [{id: all, title: All of it, minutes: 30, say: [Welcome], exercise: sip}]
              exercises: [{id: sip, title: A sip, minutes: 5, task: [Sip from both cups]}]
            """;

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), PACK);
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Clients");
            row(sheet, 0, "Client", "Role", "Candidate", "Margin");
            for (int i = 1; i <= 30; i++) {
                row(sheet, i, client(i), "Taster " + i, "Candidate" + i, "SECRET" + i);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            Files.write(folder.resolve("clients.xlsx"), bytes.toByteArray());
        }
    }

    private static String client(int i) {
        return "Müller" + (char) ('A' + i % 26) + i + " Ltd";
    }

    private static void row(XSSFSheet sheet, int index, String... texts) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private int run(String... words) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        return Main.run(
                List.of(words), new Console(nowhere, nowhere, Map.of(), folder, CLOCK, false));
    }

    @Test
    void eachFileNamesItsClientAndNoOther() throws IOException {
        assertEquals(
                0,
                run(
                        "build",
                        ".",
                        "--each",
                        "clients.xlsx#clients",
                        "-d",
                        "handout",
                        "-d",
                        "brief",
                        "-d",
                        "deck",
                        "-d",
                        "guide",
                        "-d",
                        "exercises"));
        List<Path> files = files();
        assertEquals(150, files.size());
        for (int i = 1; i <= 30; i++) {
            Path own = folder.resolve("out/muller" + (char) ('a' + i % 26) + i + "-ltd");
            for (Path file : files) {
                String text = text(file);
                boolean isOwn = file.startsWith(own);
                assertEquals(isOwn, text.contains(client(i)), file + " and " + client(i));
                assertEquals(isOwn, text.matches("(?s).*Taster " + i + "\\D.*"), file.toString());
            }
        }
    }

    @Test
    void nothingInternalIsInAnyPartOfAShareableFile() throws IOException {
        String[] shareable = {"build", ".", "--each", "clients.xlsx", "--audience", "shareable"};
        assertEquals(0, run(with(shareable, "-d", "brief", "-f", "pdf", "-f", "docx")));
        assertEquals(0, run(with(shareable, "-d", "deck", "-o", "out/decks")));
        for (Path file : files()) {
            String text = text(file);
            assertFalse(text.contains("SECRET"), file.toString());
            assertFalse(text.contains("argin"), file.toString());
            assertFalse(text.contains("We earn"), file.toString());
            assertTrue(text.contains("Müller"), file.toString());
        }
    }

    private static String[] with(String[] words, String... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
            return all.filter(
                            file ->
                                    file.getFileName()
                                            .toString()
                                            .matches("[^.].*\\.(pdf|docx|pptx)"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns all text of a file: its pages, or every part that is XML, without tags. */
    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (file.toString().endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(document)
                        + document.getDocumentInformation().getTitle();
            }
        }
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                if (!e.getName().contains("theme")
                        && !e.getName().contains("styles")
                        && !e.getName().contains("settings")
                        && e.getName()
                                .matches(
                                        ".*(document|footer|header|item|slide|core|notesSlide)[^/]*\\.xml")) {
                    parts.add(part.replaceAll("<[^>]*>", " ").replace("&amp;", "&"));
                }
            }
        }
        return String.join("\n", parts);
    }
}
