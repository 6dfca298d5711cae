package org.briefpack.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.briefpack.cli.Main;
import org.briefpack.cli.console.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A company's templates: what is said of them is what is built, and PDF looks as they do. */
class CompanyLookTest {
    private static final String LOGO =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 100\"><rect width=\"300\""
                    + " height=\"100\" fill=\"#%s\"/></svg>";

    @TempDir Path folder;

    @BeforeEach
    void makeACompanysTemplates() throws IOException {
        Files.writeString(folder.resolve("light.svg"), LOGO.formatted("7A0019"));
        Files.writeString(
                folder.resolve("house.yaml"),
                """
                name: Northwind
                extends: hearth
                colours: {brand: "#7A0019", first: "#FF6600"}
                logo: {file: light.svg, alt: Northwind, place: top-end}
                """);
        run(0, "build structured-vs-open --theme house.yaml -d deck -d brief -o company");
        Files.move(
                folder.resolve("company/structured-vs-open-deck.pptx"),
                folder.resolve("acme.potx"));
        Files.move(
                folder.resolve("company/structured-vs-open-brief.docx"),
                folder.resolve("acme.dotx"));
    }

    @Test
    void inspectionCountsTheSlidesThatABuildWrites() throws IOException {
        String said = run(0, "inspect acme.potx --json");
        run(0, "build -d deck --base acme.potx -o on-it");
        long slides;
        try (ZipFile file = new ZipFile(folder.resolve("on-it/rust-vs-go-deck.pptx").toFile())) {
            slides =
                    file.stream()
                            .filter(e -> e.getName().matches("ppt/slides/slide\\d+\\.xml"))
                            .count();
        }
        assertTrue(said.startsWith("{\"type\":\"verdict\",\"fits\":true"), said);
        assertTrue(said.contains("\"taken\":" + slides + ","), slides + " " + said);
    }

    @Test
    void theVerdictComesFirstAndInWords() {
        List<String> lines = run(0, "inspect acme.potx").lines().toList();
        assertTrue(lines.get(0).startsWith("it fits: the built-in deck takes "), lines.get(0));
        assertTrue(lines.get(1).startsWith("fonts: "), lines.get(1));
        assertTrue(lines.get(2).startsWith("logo: a picture"), lines.get(2));
        assertTrue(lines.get(3).startsWith("colours: ink #"), lines.get(3));
        List<String> pages = run(0, "inspect acme.dotx").lines().toList();
        assertTrue(pages.get(0).matches("it fits.*takes about \\d+ pages on it, .*"), pages.get(0));
    }

    @Test
    void aThemeTakesTheLogoAlongAndIsReadAgain() throws IOException {
        String said = run(0, "theme from acme.potx -o brand/northwind.yaml");
        assertTrue(said.contains("brand/northwind-logo."), said);
        String yaml = Files.readString(folder.resolve("brand/northwind.yaml"));
        assertTrue(yaml.contains("logo: {file: \"northwind-logo."), yaml);
        assertTrue(yaml.contains("brand: \"#7A0019\""), yaml);
        run(0, "build structured-vs-open -d handout --theme brand/northwind.yaml -o themed");
        String again = run(2, "theme from acme.potx -o brand/northwind.yaml");
        assertTrue(again.contains("is there already"), again);
    }

    @Test
    void pdfFollowsTheTemplatesWhereNoThemeIsNamed() throws IOException {
        run(0, "build structured-vs-open -f pdf -d brief --base acme.potx --base acme.dotx -o on");
        run(0, "build structured-vs-open -f pdf -d brief -o plain");
        run(0, "build structured-vs-open -f pdf -d brief --theme gazette -o gazette");
        run(
                0,
                "build structured-vs-open -f pdf -d brief --theme gazette --base acme.dotx -o named");
        byte[] on = bytes("on");
        assertFalse(Arrays.equals(on, bytes("plain")));
        assertArrayEquals(bytes("gazette"), bytes("named"));
    }

    private byte[] bytes(String out) throws IOException {
        return Files.readAllBytes(folder.resolve(out + "/structured-vs-open-brief.pdf"));
    }

    private String run(int code, String words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Clock clock = Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);
        Console console = new Console(out, out, Map.of(), folder, clock, false);
        int came = Main.run(List.of(words.split(" ")), console);
        String all = said.toString(StandardCharsets.UTF_8);
        assertEquals(code, came, words + "\n" + all);
        return all;
    }
}
