package org.briefpack.cli.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.briefpack.cli.Main;
import org.briefpack.cli.console.Console;
import org.briefpack.templates.BuiltIns;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made of each built-in pack holds when it is opened again. */
class BuiltInPacksHoldTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    static Stream<String> packs() {
        return BuiltIns.packs().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void allDocumentsHold(String pack) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Console console = new Console(out, out, Map.of(), folder, CLOCK, false);

        int code = Main.run(List.of("build", pack, "-d", "all", "--verify"), console);

        assertEquals(0, code, said.toString(StandardCharsets.UTF_8));
    }
}
