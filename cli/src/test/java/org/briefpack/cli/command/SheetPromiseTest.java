package org.briefpack.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.briefpack.cli.Main;
import org.briefpack.cli.console.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/**
 * A handout keeps to its two pages: it gives way as its template says, and is refused where what
 * must stay is too much; it is never cut off and not made longer.
 */
class SheetPromiseTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @Test
    void saysWhatToCutAndWritesNothingWhereWhatMustStayIsTooLong() throws IOException {
        String said = run("build", pack(4, 150), 4);
        assertTrue(said.contains("error BP503: the document takes "), said);
        assertTrue(said.contains(" pages where 2 are promised"), said);
        assertTrue(said.matches("(?s).*hint: cut about \\d+ lines.*"), said);
        assertTrue(said.contains("hint: too far back: \u201C"), said);
        assertFalse(Files.exists(folder.resolve("out")), "nothing may be written");
        assertEquals(problems(said), problems(run("check", pack(4, 150), 4)));
    }

    @Test
    void leavesOutWhatMayYieldAndSaysWhatAndWhere() throws IOException {
        String said = run("build", pack(150, 3), 0);
        assertTrue(
                said.contains(
                        "tea/pack.yaml:12:25: warning BP307: the handout has no room for 146 of 150"
                                + " red flags"),
                said);
        assertTrue(said.contains("hint: the brief has them all"), said);
        assertEquals(problems(said), problems(run("check", pack(150, 3), 0)));
        String handout = text();
        assertTrue(handout.contains("same 3x"), handout);
        assertFalse(handout.contains("same 4x"), handout);
        assertTrue(handout.contains("Takeaway 2x"), handout);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 12, 30, 60})
    void checkSaysOfAnySheetWhatBuildDoes(int flags) throws IOException {
        String built = run("build", pack(flags, flags), -1);
        assertEquals(problems(built), problems(run("check", pack(flags, flags), -1)));
        assertTrue(built.contains("BP503") || pages() <= 2, built);
    }

    @Test
    void buildsTheSamePackWithLessInIt() throws IOException {
        String said = run("build", pack(20, 0), 0);
        assertFalse(said.contains("BP307"), said);
        assertTrue(Files.exists(folder.resolve("out/tea-handout.pdf")));
    }

    private static List<String> problems(String said) {
        return said.lines().filter(line -> line.matches(".*BP(307|503).*")).toList();
    }

    private int pages() throws IOException {
        try (PdfReader reader = new PdfReader(Files.readAllBytes(handout()))) {
            return reader.getNumberOfPages();
        }
    }

    private String text() throws IOException {
        StringBuilder text = new StringBuilder();
        try (PdfReader reader = new PdfReader(Files.readAllBytes(handout()))) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page)).append(' ');
            }
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    private Path handout() {
        return folder.resolve("out/tea-handout.pdf");
    }

    private static String pack(int flags, int takeaways) {
        StringBuilder pack =
                new StringBuilder(
                        """
                        id: tea
                        title: Tea or coffee
                        front: {factsChecked: 2026-11-20}
                        subjects:
                          - {id: tea, name: Tea}
                          - {id: coffee, name: Coffee}
                        flags:
                        """);
        for (int i = 0; i < flags; i++) {
            pack.append("  - {colour: red, sign: Says that it tastes the same ")
                    .append(i)
                    .append("x, check: Ask why}\n");
        }
        if (takeaways > 0) {
            pack.append("takeaways:\n");
        }
        for (int i = 0; i < takeaways; i++) {
            pack.append("  - Takeaway ").append(i).append("x\n");
        }
        return pack.toString();
    }

    private String run(String command, String pack, int exit) throws IOException {
        Files.createDirectories(folder.resolve("tea"));
        Files.writeString(folder.resolve("tea/pack.yaml"), pack);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Console console = new Console(out, out, Map.of(), folder, CLOCK, false);

        int code = Main.run(List.of(command, "tea", "-d", "handout"), console);

        String text = said.toString(StandardCharsets.UTF_8);
        assertTrue(exit < 0 || exit == code, text);
        return text;
    }
}
