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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.briefpack.cli.console.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every macro on the page of templates can be used in a document of one's own, and its picture
 * shows that; {@code -Dpictures=true} makes the pictures, with poppler and ImageMagick.
 */
class TemplatePicturesTest {
    private static final Path DOCS =
            Path.of(System.getProperty("basedir", ".")).resolveSibling("model/docs");

    private static final Pattern DRAWN =
            Pattern.compile(
                    "(?m)^    (.*)\\n\\nMakes: .*\\n\\n!\\[.*]\\(templates/([a-z]+-[A-Za-z]+)\\.png\\)$");

    private static final String PAGE =
            "\npages:\n  - id: own\n    title: Our page\n    documents: [brief]\n"
                    + "    text: We send **three** people.\n";

    @TempDir Path folder;

    /** Returns the examples by the names of their pictures. */
    private static SequencedMap<String, String> drawn() throws IOException {
        SequencedMap<String, String> examples = new LinkedHashMap<>();
        Matcher drawn = DRAWN.matcher(Files.readString(DOCS.resolve("templates.md")));
        while (drawn.find()) {
            examples.put(drawn.group(2), drawn.group(1));
        }
        return examples;
    }

    private static String document(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Test
    void everyMacroIsDrawnInADocumentOfOnesOwn() throws Exception {
        SequencedMap<String, String> examples = drawn();
        assertTrue(examples.size() > 25, examples.keySet().toString());
        assertEquals(0, run("new", "mine"));
        Path pack = folder.resolve("mine/pack.yaml");
        Files.writeString(pack, Files.readString(pack) + PAGE);
        Path templates = Files.createDirectories(folder.resolve("mine/templates"));
        List<String> words = new ArrayList<>(List.of("build", "mine", "-f", "pdf", "-o", "out"));
        for (Map.Entry<String, String> example : examples.entrySet()) {
            String name = document(example.getKey());
            Files.writeString(
                    templates.resolve(name + ".ftlx"),
                    "<#-- document\ntitle: An example\nkind: pages\n-->\n"
                            + "<#import \"lib.ftlx\" as lib><#import \"annex.ftlx\" as annex>\n<document>\n"
                            + example.getValue()
                            + "\n</document>\n");
            words.addAll(List.of("-d", name));
        }
        assertEquals(0, run(words.toArray(String[]::new)));
        for (String name : examples.keySet()) {
            Path picture = DOCS.resolve("templates/" + name + ".png");
            if (Boolean.getBoolean("pictures")) {
                draw(document(name), picture);
            }
            assertTrue(ImageIO.read(picture.toFile()).getWidth() > 50, picture.toString());
        }
    }

    /** The upper part of the first page, without what is white around it. */
    private void draw(String document, Path picture) throws Exception {
        Path pdf;
        try (var files = Files.list(folder.resolve("out"))) {
            pdf =
                    files.filter(f -> f.toString().endsWith("-" + document + ".pdf"))
                            .findFirst()
                            .orElseThrow();
        }
        Files.createDirectories(picture.getParent());
        Path page = folder.resolve("page");
        call(
                "pdftoppm",
                "-r",
                "72",
                "-f",
                "1",
                "-l",
                "1",
                "-H",
                "420",
                "-png",
                "-singlefile",
                pdf.toString(),
                page.toString());
        call(
                "convert",
                page + ".png",
                "-trim",
                "+repage",
                "-bordercolor",
                "white",
                "-border",
                "6",
                "-colors",
                "48",
                "-define",
                "png:exclude-chunks=date,time",
                "-strip",
                picture.toString());
    }

    private static void call(String... words) throws Exception {
        assertEquals(0, new ProcessBuilder(words).inheritIO().start().waitFor(), words[0]);
    }

    private int run(String... words) {
        PrintStream stream =
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Console console =
                new Console(
                        stream,
                        stream,
                        Map.of(),
                        folder,
                        Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC),
                        false);
        return Main.run(List.of(words), console);
    }
}
