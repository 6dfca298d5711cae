package org.briefpack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.cli.console.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the guide does what the guide says, with the files that it shows. */
class GuideTest {
    private static final Path GUIDE =
            Path.of(System.getProperty("basedir", ".")).resolveSibling("model/docs/guide");

    /** A file that is shown: its name before, in backquotes, and its text between fences. */
    private static final Pattern STEP =
            Pattern.compile(
                    "(?m)^    (briefpack .*)$|`([a-z/.-]+[.](?:yaml|ftlx))`[^\n]*:\n\n```[a-z]*\n(?s:(.*?))^```$");

    @TempDir Path folder;

    @Test
    void everyCommandOfThePageOnBrandsRuns() throws IOException {
        Matcher step = STEP.matcher(Files.readString(GUIDE.resolve("brand.md")));
        int commands = 0;
        while (step.find()) {
            if (step.group(1) == null) {
                write(folder.resolve(step.group(2)), step.group(3));
                continue;
            }
            run(step.group(1));
            commands++;
        }
        assertTrue(commands >= 9, "commands: " + commands);
        assertTrue(Files.exists(folder.resolve("said/templated-say.docx")));
        assertTrue(Files.exists(folder.resolve("mine/office.yaml")));
    }

    /** A pack that is there already gets what is shown added. */
    private static void write(Path file, String text) throws IOException {
        boolean added = file.endsWith("pack.yaml");
        String before = added ? Files.readString(file) + "\n" : "";
        Files.createDirectories(file.getParent());
        Files.writeString(file, before + text);
    }

    private void run(String command) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);
        Console console = new Console(out, out, Map.of(), folder, clock, false);
        List<String> words = List.of(command.substring("briefpack ".length()).split(" +"));
        assertEquals(
                0,
                Main.run(words, console),
                command + "\n" + said.toString(StandardCharsets.UTF_8));
    }
}
