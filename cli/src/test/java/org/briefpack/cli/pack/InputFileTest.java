package org.briefpack.cli.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.briefpack.cli.Main;
import org.briefpack.cli.console.Console;
import org.briefpack.cli.report.WorldMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person names is opened only where it is a file, and read only so far as is allowed. */
class InputFileTest {
    private static final Duration AT_ONCE = Duration.ofMinutes(2);

    @TempDir Path folder;

    @Test
    void readsAFileWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "words");
        assertArrayEquals("words".getBytes(StandardCharsets.UTF_8), InputFile.read(file, "a"));
    }

    @Test
    void namesTheFileThatMayBeMeant() throws IOException {
        Files.writeString(folder.resolve("clients.csv"), "key");
        IOException e =
                assertThrows(
                        IOException.class,
                        () -> InputFile.read(folder.resolve("cleints.csv"), "in/cleints.csv"));
        assertEquals(
                "in/cleints.csv: there is no such file or folder; did you mean in/clients.csv?",
                WorldMessage.of(e));
        assertThrows(
                IOException.class, () -> InputFile.read(folder.resolve("not/here"), "not/here"));
    }

    @Test
    void refusesAFileThatIsTooLargeWithoutReadingItsEnd() throws IOException {
        Path file = folder.resolve("large");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(1L << 40);
        }
        IOException e = assertThrows(IOException.class, () -> InputFile.read(file, "large"));
        assertEquals("large: is larger than 64 MB", e.getMessage());
    }

    @Test
    void refusesDevicesAndPipesAtOnceWhereverAFileIsNamed() throws Exception {
        Path pipe = folder.resolve("pipe.yaml");
        assumeTrue(Files.exists(Path.of("/dev/zero")), "no devices here");
        assumeTrue(
                new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo");
        for (String words :
                List.of(
                        "check PIPE",
                        "check /dev/zero",
                        "check --since /dev/zero",
                        "check --since PIPE",
                        "build --theme PIPE",
                        "build --base /dev/zero",
                        "build --each PIPE",
                        "build --each /dev/zero",
                        "inspect /dev/zero",
                        "inspect PIPE")) {
            String said =
                    assertTimeoutPreemptively(
                            AT_ONCE, () -> run(words.replace("PIPE", "pipe.yaml")), words);
            assertEquals(5, code, words + ": " + said);
            assertEquals(true, said.contains("is a device or a pipe; name a file"), said);
        }
    }

    @Test
    void namesAFolderWhereAFileIsWanted() throws IOException {
        String said = run("inspect .");
        assertEquals("briefpack: .: is a folder; name a file\n", said);
    }

    private int code;

    private String run(String words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Console console = new Console(out, out, Map.of(), folder, Clock.systemUTC(), false);
        code = Main.run(List.of(words.split(" ")), console);
        return said.toString(StandardCharsets.UTF_8);
    }
}
