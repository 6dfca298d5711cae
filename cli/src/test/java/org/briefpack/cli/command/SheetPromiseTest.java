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

/** A handout that does not fit its two pages is refused, not cut off and not made longer. */
class SheetPromiseTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @Test
    void saysWhatToCutAndWritesNothingWhereThePackIsTooLong() throws IOException {
        String said = build(150, 4);
        assertTrue(said.contains("error BP503: the document takes "), said);
        assertTrue(said.contains(" pages where 2 are promised"), said);
        assertTrue(said.matches("(?s).*hint: cut about \\d+ lines.*"), said);
        assertTrue(said.contains("hint: too far back: \u201CRed flags\u201D ("), said);
        assertFalse(Files.exists(folder.resolve("out")), "nothing may be written");
    }

    @Test
    void buildsTheSamePackWithLessInIt() throws IOException {
        build(20, 0);
        assertTrue(Files.exists(folder.resolve("out/tea-handout.pdf")));
    }

    private String build(int flags, int exit) throws IOException {
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
            pack.append("  - {colour: red, sign: Says it all tastes the same, check: Ask why}\n");
        }
        Files.createDirectories(folder.resolve("tea"));
        Files.writeString(folder.resolve("tea/pack.yaml"), pack);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Console console = new Console(out, out, Map.of(), folder, CLOCK, false);

        int code = Main.run(List.of("build", "tea", "-d", "handout"), console);

        String text = said.toString(StandardCharsets.UTF_8);
        assertEquals(exit, code, text);
        return text;
    }
}
