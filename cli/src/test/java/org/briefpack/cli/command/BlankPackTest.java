package org.briefpack.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefpack.cli.Main;
import org.briefpack.cli.console.Console;
import org.briefpack.model.check.CheckContext;
import org.briefpack.model.check.PackCheck;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.pack.Key;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.reader.PackSchema;
import org.briefpack.model.theme.Blob;
import org.junit.jupiter.api.Test;

class BlankPackTest {
    private static final CheckContext TODAY = new CheckContext(LocalDate.of(2026, 11, 23));

    @Test
    void theBlankPackHasNoProblems() throws IOException {
        assertEquals(List.of(), PackCheck.check(read(blank()), TODAY));
    }

    @Test
    void everyExampleReadsWithoutProblemsOnceItsHashIsTakenAway() throws IOException {
        String open =
                blank().lines()
                        .filter(line -> !line.startsWith("# yaml-language-server"))
                        .map(line -> line.startsWith("# ") ? line.substring(2) : line)
                        .collect(Collectors.joining("\n"));
        assertEquals(List.<Diagnostic>of(), PackCheck.check(read(open), TODAY));
        for (RecordComponent part : Pack.class.getRecordComponents()) {
            boolean optional = !List.of("check", "span").contains(part.getName());
            assertEquals(
                    optional && part.isAnnotationPresent(Key.class),
                    open.contains("\n" + part.getName() + ":"),
                    part.getName());
        }
    }

    @Test
    void theSchemaIsPrintedToStandardOutput() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Console console =
                new Console(stream, stream, Map.of(), Path.of("."), Clock.systemUTC(), false);
        assertEquals(0, Main.run(List.of("schema"), console));
        assertEquals(PackSchema.json(), out.toString(StandardCharsets.UTF_8));
    }

    private static Pack read(String yaml) {
        byte[] sheet =
                "Year,First technology\n2025,60000\n2026,64000\n".getBytes(StandardCharsets.UTF_8);
        return PackReader.read(
                        "pack.yaml",
                        yaml.getBytes(StandardCharsets.UTF_8),
                        (name, span) -> new Outcome.Success<>(new Blob(name, sheet), List.of()))
                .orElseThrow();
    }

    private static String blank() throws IOException {
        try (InputStream in = NewCommand.class.getResourceAsStream("blank.yaml")) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(yaml.startsWith("# yaml-language-server: $schema=./pack.schema.json\n"));
            assertFalse(yaml.contains("\t"));
            return yaml.replace("id: ID", "id: blank")
                    .replace("TODAY", "2026-11-23")
                    .replace("REVIEW", "2027-05-23");
        }
    }
}
