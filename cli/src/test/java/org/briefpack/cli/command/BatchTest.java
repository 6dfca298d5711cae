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
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.briefpack.cli.Main;
import org.briefpack.cli.console.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    private static final String PACK =
            """
            id: tea
            title: Tea or coffee
            front: {factsChecked: 2026-11-20}
            subjects:
              - {id: tea, name: Tea, useCases: [Afternoons]}
              - {id: coffee, name: Coffee}
            """;
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    /** A clock that is a second later each time. */
    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-12-01T12:00:00Z");

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofSeconds(1));
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return InstantSource.system().withZone(zone);
        }
    }

    @TempDir Path folder;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void layThePack() throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), PACK);
        Files.writeString(folder.resolve("rows.csv"), "key,client\na,Acme\nb,Beta\nc,Gamma\n");
    }

    @Test
    void aRowThatCannotBeWrittenDoesNotEndTheOthersAndTheSummarySaysWhy() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/b"), "a file in a folder's place");
        assertEquals(5, run("build pack.yaml -d exercises -d brief --each rows.csv"));
        assertTrue(Files.exists(folder.resolve("out/a/tea-brief.docx")));
        assertTrue(Files.exists(folder.resolve("out/c/tea-brief.docx")));
        List<String> lines = Files.readAllLines(folder.resolve("out/summary.csv"));
        assertEquals("key,row,result,files,problem", lines.get(0));
        assertEquals("a,rows.csv:2:1,written,tea-brief.docx,", lines.get(1));
        assertTrue(lines.get(2).startsWith("b,rows.csv:3:1,failed,,"), lines.get(2));
        assertTrue(said().contains("2 of 3 rows written"), said());
    }

    @Test
    void resumeKeepsWhatIsThereAndMakesTheRest() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/b"), "in the way");
        run("build pack.yaml -d brief --each rows.csv");
        Files.delete(folder.resolve("out/b"));
        Path a = folder.resolve("out/a/tea-brief.docx");
        Path c = folder.resolve("out/c/tea-brief.docx");
        Files.setLastModifiedTime(a, LONG_AGO);
        Files.writeString(c, "changed by hand");
        assertEquals(4, run("build pack.yaml -d brief --each rows.csv --resume"), said());
        assertEquals(LONG_AGO, Files.getLastModifiedTime(a));
        assertTrue(Files.exists(folder.resolve("out/b/tea-brief.docx")));
        Files.delete(c);
        assertEquals(0, run("build pack.yaml -d brief --each rows.csv --resume"), said());
        assertTrue(said().contains("1 of 3 rows written, 2 were there already"), said());
        assertFalse(Files.exists(folder.resolve("out/.briefpack.batch")), "nothing is left");
    }

    @Test
    void resumeMakesAllAnewWhereTheRequestOrTheRowIsAnother() throws IOException {
        for (String change : List.of("pack", "row", "option")) {
            Files.createDirectories(folder.resolve("out"));
            Path way = folder.resolve("out/b");
            Files.writeString(way, "in the way");
            run("build pack.yaml -d brief --each rows.csv");
            Files.delete(way);
            String option = "";
            switch (change) {
                case "pack" ->
                        Files.writeString(
                                folder.resolve("pack.yaml"),
                                PACK.replace("Afternoons", "Mornings"));
                case "row" ->
                        Files.writeString(
                                folder.resolve("rows.csv"),
                                "key,client\na,Other\nb,Beta\nc,Gamma\n");
                default -> option = " --paper letter";
            }
            byte[] before = Files.readAllBytes(folder.resolve("out/a/tea-brief.docx"));
            assertEquals(0, run("build pack.yaml -d brief --each rows.csv --resume" + option));
            byte[] after = Files.readAllBytes(folder.resolve("out/a/tea-brief.docx"));
            assertFalse(java.util.Arrays.equals(before, after), change);
            deleteOut();
            layThePack();
        }
    }

    @Test
    void aTerminalSeesHowFarItIsAndNobodyElseDoes() throws IOException {
        run("build pack.yaml -d brief --each rows.csv");
        assertFalse(said().contains("\r"), said());
        assertTrue(said().contains("3 of 3 rows written"), said());
        deleteOut();
        assertEquals(0, run(true, "build pack.yaml -d brief --each rows.csv"));
        assertTrue(said().contains("\r1 of 3 rows, "), said());
        assertTrue(said().contains(" s left"), said());
        assertTrue(said().endsWith("3 of 3 rows written\n"), said());
        deleteOut();
        run(true, "build pack.yaml -d brief --each rows.csv --message-format json");
        assertFalse(said().contains("\r"), said());
    }

    @Test
    void resumeWithoutABatchIsAMistake() {
        assertEquals(2, run("build pack.yaml --resume"));
    }

    private void deleteOut() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private int run(String words) {
        return run(false, words);
    }

    private int run(boolean terminal, String words) {
        err.reset();
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(nowhere, messages, Map.of(), folder, new Ticking(), terminal);
        return Main.run(List.of(words.split(" ")), console);
    }
}
