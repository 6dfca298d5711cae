package org.briefpack.cli.safety;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefpack.cli.Main;
import org.briefpack.cli.console.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets, folders and devices as no one would lay them, and each gets an answer. */
class OddWorldTest {
    private static final String PACK =
            """
            id: tea
            title: Tea or coffee
            front: {factsChecked: 2026-11-20}
            subjects:
              - {id: tea, name: Tea, useCases: [Afternoons]}
              - {id: coffee, name: Coffee}
            """;
    private static final Set<Integer> ANSWERS = Set.of(0, 2, 4, 5);

    @TempDir Path folder;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void layThePack() throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), PACK);
        Files.writeString(folder.resolve("rows.csv"), "key,client\na,Acme\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\n\n\n",
                ",",
                ",,,\n,,,\n",
                "key",
                "key\n",
                "sep=",
                "sep=\n",
                "sep=;",
                "sep=,\nkey;client\na;b\n",
                "\"",
                "\"\"",
                "\"key\",\"client\n",
                "key,\na,b\n",
                ",key\na,b\n",
                "key,client\na\n",
                "key,client\na,b,c,d\n",
                "key,key\na,b\n",
                "key,client\n\"a\"x,b\n",
                "key,client\na\"b,c\n",
                "key;client|x\ty\na;b|c\td\n",
                "key,client\r\ra,b\r",
                "\ufeffkey,client\na,b\n",
                "\ufeff\ufeffkey,client\na,b\n",
                "key,client\n.,b\n..,c\n",
                "key,client\ncon,b\nNUL.txt,c\n",
                "key,client\n../up,b\n/root,c\n",
                "key,client\n\u202eevil,b\n",
                "key,client\n\u0000,b\n",
                "key,client\na\u0000b,c\n",
                "key,client\n summary.csv,b\nsummary.csv,b\n",
                "key,client\n=1+1,b\n@x,c\n-y,d\n",
                "KEY,Client\nA,b\na,c\n"
            })
    void everySpreadsheetGetsAnAnswer(String rows) throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            Files.write(folder.resolve("rows.csv"), rows.getBytes(charset));
            answers("build pack.yaml -d brief --each rows.csv -o out");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "out",
                "out/tea-brief.docx",
                "out/.briefpack",
                "out/.briefpack.lock",
                "out/.briefpack.journal",
                "out/.briefpack.batch",
                "out/summary.csv",
                "out/a",
                "out/a/tea-brief.docx",
                "out/a/.briefpack",
                "briefpack.yaml",
                "pack.yaml",
                "rows.csv",
                "theme.yaml",
                "base.docx"
            })
    @DisabledOnOs(OS.WINDOWS)
    void whateverLiesInTheWayGetsAnAnswer(String place) throws Exception {
        Path at = folder.resolve(place);
        for (String what : List.of("folder", "file", "pipe", "link", "loop", "link out")) {
            Files.createDirectories(at.getParent());
            Files.deleteIfExists(at);
            switch (what) {
                case "folder" -> Files.createDirectory(at);
                case "file" -> Files.writeString(at, "somebody's");
                case "pipe" -> new ProcessBuilder("mkfifo", at.toString()).start().waitFor();
                case "link" -> Files.createSymbolicLink(at, folder.resolve("nowhere"));
                case "loop" -> Files.createSymbolicLink(at, at);
                default -> Files.createSymbolicLink(at, Path.of("/dev/zero"));
            }
            answers("build pack.yaml -d brief -o out");
            answers("build pack.yaml -d brief -o out --each rows.csv");
            answers("build pack.yaml -d brief -o out --theme theme.yaml");
            answers("build pack.yaml -d brief -o out --base base.docx");
            answers("check pack.yaml --since base.docx");
            answers("inspect base.docx");
            answers("verify base.docx out");
            assertFalse(
                    Files.exists(folder.resolve("nowhere")), place + ": written through a link");
            if (Files.isDirectory(at)) {
                empty(at);
            } else {
                Files.deleteIfExists(at);
            }
        }
    }

    private void empty(Path at) throws IOException {
        try (var all = Files.walk(at)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private void answers(String words) {
        err.reset();
        int code = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> run(words), words);
        String said = err.toString(StandardCharsets.UTF_8);
        assertTrue(ANSWERS.contains(code), words + " ends with " + code + ": " + said);
        assertTrue(code == 0 || !said.isBlank(), words + " says nothing");
        // A right-to-left override would turn the line around on a terminal.
        assertFalse(said.contains("\u202e"), said);
    }

    private int run(String words) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        Clock clock = Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);
        Console console = new Console(nowhere, messages, Map.of(), folder, clock, false);
        return Main.run(List.of(words.split(" ")), console);
    }
}
