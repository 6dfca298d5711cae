package org.briefpack.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packs, theme and batch file of the first version still build. */
class FirstVersionTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @BeforeEach
    void write() throws IOException {
        for (String name :
                List.of(
                        "rust-vs-go.yaml",
                        "postgres-vs-mongodb.yaml",
                        "harbour.yaml",
                        "rows.csv")) {
            try (InputStream in = FirstVersionTest.class.getResourceAsStream("/first/" + name)) {
                Files.write(folder.resolve(name), in.readAllBytes());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rust-vs-go", "postgres-vs-mongodb"})
    void buildsForEachRowInItsTheme(String pack) {
        String said =
                run(
                        pack + ".yaml",
                        "-d",
                        "brief",
                        "-d",
                        "deck",
                        "--theme",
                        "harbour.yaml",
                        "--each",
                        "rows.csv");
        for (String key : List.of("acme", "zürich")) {
            for (String file : List.of("-brief.docx", "-deck.pptx")) {
                Path made = folder.resolve("out").resolve(key).resolve(pack + file);
                assertTrue(Files.exists(made), said);
            }
        }
    }

    private String run(String... words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(new ByteArrayOutputStream());
        Console console =
                new Console(
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of(),
                        folder,
                        CLOCK,
                        false);
        List<String> all = new java.util.ArrayList<>(List.of("build"));
        all.addAll(List.of(words));
        int code = Main.run(all, console);
        String said = err.toString(StandardCharsets.UTF_8);
        assertEquals(0, code, said);
        return said;
    }
}
