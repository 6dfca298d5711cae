package org.briefpack.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefpack.builder.Renderers;
import org.briefpack.cli.Main;
import org.briefpack.cli.console.Console;
import org.briefpack.templates.BuiltIns;
import org.briefpack.templates.Composer;
import org.briefpack.templates.DocumentKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every built-in pack, and those of the tests with two to four subjects, as every document, in
 * every format, on both papers: no word of complaint but of what is left for the other documents.
 */
class EveryCombinationTest {
    private static final List<String> IN_THE_TESTS =
            List.of("tea-coffee-cocoa", "payroll-de", "nursing", "databases");

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @TestFactory
    List<DynamicTest> buildsWithoutAProblem() {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> packs = new ArrayList<>(BuiltIns.packs());
        packs.addAll(IN_THE_TESTS);
        for (String pack : packs) {
            for (DocumentKind kind : Composer.documents()) {
                for (String format : Renderers.installed().formats(kind)) {
                    for (String paper : List.of("a4", "letter")) {
                        String name = pack + " " + kind.name() + " " + format + " " + paper;
                        tests.add(
                                DynamicTest.dynamicTest(
                                        name, () -> builds(pack, kind.name(), format, paper)));
                    }
                }
            }
        }
        return tests;
    }

    /** Returns what a person types to name the pack. */
    private static String named(String pack) {
        if (!IN_THE_TESTS.contains(pack)) {
            return pack;
        }
        try {
            URL folder = EveryCombinationTest.class.getResource("/packs/" + pack);
            return Path.of(folder.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void builds(String pack, String document, String format, String paper)
            throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Console console = new Console(out, out, Map.of(), folder, CLOCK, false);
        List<String> args =
                List.of(
                        "build",
                        named(pack),
                        "-d",
                        document,
                        "-f",
                        format,
                        "--paper",
                        paper,
                        "--message-format",
                        "json");

        int code = Main.run(args, console);

        Path file = Path.of("out", pack + "-" + document + "." + format);
        List<String> complaints =
                said.toString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.contains("\"type\":\"diagnostic\""))
                        .filter(line -> !line.contains("\"severity\":\"note\""))
                        // One document does not show all of a pack, and says so.
                        .filter(line -> !line.contains("\"BP320\"") && !line.contains("\"BP321\""))
                        // Word sets no page to fit; a handout that is longer there says so.
                        .filter(line -> !(format.equals("docx") && line.contains("\"BP509\"")))
                        .toList();
        assertEquals(List.of(), complaints);
        assertEquals(0, code);
        assertTrue(Files.size(folder.resolve(file)) > 1000);
    }
}
