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

/** What no deck can show is refused at the line of the pack where it becomes too much. */
class TooMuchForSlidesTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);
    private static final int FIRST_FACTOR = 7;

    @TempDir Path folder;

    @Test
    void aTableOfTwoThousandRowsIsRefusedAtTheRowThatNoSlideIsLeftFor() throws IOException {
        String said = build(2000, 4);
        assertTrue(said.contains("error BP503: this needs more than 40 slides"), said);
        String line = said.replaceFirst("(?s)^.*tea/pack\\.yaml:(\\d+):\\d+: error.*$", "$1");
        int row = Integer.parseInt(line) - FIRST_FACTOR;
        assertTrue(row > 200 && row < 1000, said);
        assertFalse(Files.exists(folder.resolve("out")), "nothing may be written");
    }

    @Test
    void aHundredRowsAreSplit() throws IOException {
        build(100, 0);
        assertTrue(Files.exists(folder.resolve("out/tea-deck.pptx")));
    }

    private String build(int factors, int exit) throws IOException {
        StringBuilder pack =
                new StringBuilder(
                        """
                        id: tea
                        title: Tea or coffee
                        subjects:
                          - {id: tea, name: Tea}
                          - {id: coffee, name: Coffee}
                        factors:
                        """);
        for (int i = 0; i < factors; i++) {
            pack.append("  - {id: f" + i + ", name: Taste, values: {tea: Mild, coffee: Bold}}\n");
        }
        Files.createDirectories(folder.resolve("tea"));
        Files.writeString(folder.resolve("tea/pack.yaml"), pack);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Console console = new Console(out, out, Map.of(), folder, CLOCK, false);

        int code = Main.run(List.of("build", "tea", "-d", "deck"), console);

        String text = said.toString(StandardCharsets.UTF_8);
        assertEquals(exit, code, text);
        return text;
    }
}
