package org.briefpack.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefpack.cli.Main;
import org.briefpack.cli.console.Console;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.briefpack.templates.ComposeOptions;
import org.briefpack.templates.Composer;
import org.briefpack.templates.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs on payroll, nursing and databases, of two to four subjects: any subject is as good. */
class TestPacksTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);

    /** What only the people of one trade say. */
    private static final List<String> TRADE =
            List.of(
                    "software",
                    "developer",
                    "programm",
                    "coding",
                    "codebase",
                    "compil",
                    "engineer");

    @ParameterizedTest
    @ValueSource(strings = {"payroll-de", "nursing", "databases"})
    void aCheckOfAllDocumentsFindsNothingAndNothingIsShownNowhere(String pack) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        List<String> words =
                List.of("check", folder(pack).toString(), "-d", "all", "--strict", "--coverage");
        int code = Main.run(words, new Console(out, out, Map.of(), Path.of("."), CLOCK, false));
        List<String> lines = said.toString(StandardCharsets.UTF_8).lines().toList();
        List<String> lost =
                lines.stream()
                        .skip(1)
                        .filter(line -> !line.endsWith(" -") && !line.contains("no problems"))
                        .toList();
        assertEquals(List.of(), lost);
        assertEquals(0, code, lines::toString);
    }

    @Test
    void noFixedWordAssumesATrade() throws IOException {
        byte[] yaml = Files.readAllBytes(folder("nursing").resolve("pack.yaml"));
        Pack pack = PackReader.read("pack.yaml", yaml).orElseThrow();
        String own = new String(yaml, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        for (DocumentKind kind : Composer.documents()) {
            String all =
                    Composer.compose(pack, kind.name(), ComposeOptions.DEFAULT)
                            .orElseThrow()
                            .toString()
                            .toLowerCase(Locale.ROOT);
            TRADE.stream().filter(all::contains).forEach(found::add);
        }
        assertEquals(List.of(), found);
        assertFalse(TRADE.stream().anyMatch(own::contains), "the pack itself is no measure");
    }

    private static Path folder(String pack) {
        try {
            return Path.of(TestPacksTest.class.getResource("/packs/" + pack).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
