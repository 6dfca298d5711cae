package org.briefpack.cli.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.briefpack.cli.Main;
import org.briefpack.cli.console.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page is told and given while the files of a pack change. */
class PreviewCommandTest {
    @TempDir Path folder;
    private Path file;
    private String yaml;

    @BeforeEach
    void copyAPack() throws IOException {
        Path mine = folder.resolve("mine");
        copy("tea-coffee-cocoa", mine);
        file = mine.resolve("pack.yaml");
        yaml = Files.readString(file);
    }

    private static void copy(String pack, Path mine) throws IOException {
        Path from = Path.of("src/test/resources/packs", pack);
        try (var files = Files.walk(from)) {
            for (Path each : files.toList()) {
                Path to = mine.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(each, to);
                }
            }
        }
    }

    private static int run(Path directory, ByteArrayOutputStream out, String... words) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Console console =
                new Console(
                        stream,
                        stream,
                        Map.of(),
                        directory,
                        Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC),
                        false);
        return Main.run(List.of(words), console);
    }

    private void save(String text) throws IOException {
        Path fresh = file.resolveSibling("pack.yaml.swp");
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Test
    void showsEveryDocumentAsPdf() throws Exception {
        try (RunningPreview preview = new RunningPreview(folder, "mine")) {
            for (String document : List.of("handout", "brief", "deck", "guide", "exercises")) {
                HttpResponse<byte[]> pages = preview.get("pages.pdf?document=" + document);
                assertEquals(200, pages.statusCode(), document);
                assertEquals("%PDF", new String(pages.body(), 0, 4, StandardCharsets.US_ASCII));
            }
            assertEquals(0, preview.end());
        }
    }

    @Test
    void downloadsTheBytesThatABuildWrites() throws Exception {
        assertEquals(
                0, run(folder, new ByteArrayOutputStream(), "build", "mine", "--paper", "letter"));
        try (RunningPreview preview = new RunningPreview(folder, "mine")) {
            for (String name : List.of("handout.pdf", "brief.docx", "deck.pptx")) {
                String[] words = name.split("[.]");
                HttpResponse<byte[]> got =
                        preview.get(
                                "file?paper=letter&document=" + words[0] + "&format=" + words[1]);
                assertEquals(200, got.statusCode());
                assertEquals(
                        "attachment; filename*=UTF-8''tea-coffee-cocoa-" + name,
                        got.headers().firstValue("Content-Disposition").orElse(""));
                assertArrayEquals(
                        Files.readAllBytes(folder.resolve("out/tea-coffee-cocoa-" + name)),
                        got.body());
            }
            List<String> names = new ArrayList<>();
            byte[] all = preview.get("all.zip?paper=letter").body();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(all))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    names.add(entry.getName());
                    assertArrayEquals(
                            Files.readAllBytes(folder.resolve("out/" + entry.getName())),
                            zip.readAllBytes());
                }
            }
            assertEquals(3, names.size());
        }
    }

    @Test
    void keepsTheLastGoodPagesWhileThePackIsBroken() throws Exception {
        try (RunningPreview preview = new RunningPreview(folder, "mine")) {
            byte[] good = preview.get("pages.pdf?document=brief").body();
            save(yaml.replaceFirst("subtitle:", "subtitel:"));
            String state = preview.await("", "\"broken\":true");
            assertTrue(state.contains("unknown key `subtitel`"), state);
            assertTrue(state.contains("\"line\":4"), state);
            assertArrayEquals(good, preview.get("pages.pdf?document=brief").body());
            // Switching documents and paper goes on, from the last good pack.
            assertEquals(200, preview.get("pages.pdf?document=guide&paper=letter").statusCode());
            assertEquals(409, preview.get("file?document=brief&format=docx").statusCode());
            assertEquals(409, preview.get("all.zip").statusCode());
            save(yaml.replaceFirst("title: Tea", "title: Mint tea"));
            preview.await("", "\"title\":\"Mint tea");
            assertNotEquals(good, preview.get("pages.pdf?document=brief").body());
            assertTrue(preview.said().contains("the pages show how it was at"), preview.said());
        }
    }

    @Test
    void anEditorialErrorShowsNewPagesAndRefusesTheDownload() throws Exception {
        try (RunningPreview preview = new RunningPreview(folder, "mine")) {
            preview.await("", "\"errors\":0");
            save(yaml.replaceFirst("sources: \\[kettle\\], asOf: \"2026-05\"", "sources: []"));
            String state = preview.await("", "BP201");
            assertTrue(state.contains("\"broken\":false"), state);
            assertEquals(200, preview.get("pages.pdf?document=handout").statusCode());
            assertEquals(409, preview.get("file?document=handout&format=pdf").statusCode());
        }
    }

    @Test
    void noticesAPictureThatIsChangedTakenAwayAndPutBack() throws Exception {
        Path pack = folder.resolve("payroll");
        copy("payroll-de", pack);
        Path picture = pack.resolve("stufen.svg");
        String svg = Files.readString(picture);
        try (RunningPreview preview = new RunningPreview(folder, "payroll")) {
            preview.await("", "\"version\":1,");
            Files.writeString(picture, svg + "<!-- the same to look at -->\n");
            preview.await("", "\"version\":2,");
            Files.delete(picture);
            String state = preview.await("", "\"broken\":true");
            assertTrue(state.contains("stufen.svg"), state);
            assertEquals(200, preview.get("pages.pdf?document=brief").statusCode());
            Files.writeString(picture, svg);
            preview.await("", "\"broken\":false");
        }
    }

    @Test
    void noticesASpreadsheetThatIsSavedBrokenAndMended() throws Exception {
        Path sheet = file.resolveSibling("cups.csv");
        Files.writeString(sheet, "Year,Tea\n2025,12\n2026,x\n");
        save(
                yaml
                        + "pages:\n  - id: cups\n    title: Cups\n    documents: [brief]\n"
                        + "    text: \"[table: cups.csv#A1:B3]\"\n");
        try (RunningPreview preview = new RunningPreview(folder, "mine")) {
            preview.await("", "\"version\":1,");
            Files.writeString(sheet, "Year,Tea\n2025,12\n2026,30\n");
            preview.await("", "\"version\":2,");
            Files.writeString(sheet, "Year,\n2025,12\n2026,30\n");
            String state = preview.await("", "\"broken\":true");
            assertTrue(state.contains("cups.csv, B1"), state);
            Files.writeString(sheet, "Year,Coffee\n2025,12\n2026,30\n");
            preview.await("", "\"broken\":false");
        }
    }

    @Test
    void showsDocumentsOfThePacksOwnAndNoticesTheirTemplates() throws Exception {
        String head = "<#-- document\ntitle: What to say\nkind: pages\n-->\n";
        try (RunningPreview preview = new RunningPreview(folder, "mine")) {
            preview.await("", "\"version\":1,");
            Path templates = Files.createDirectories(file.resolveSibling("templates"));
            Files.writeString(
                    templates.resolve("say.ftlx"), head + "<document><p>Say this</p></document>");
            preview.await("", "\"title\":\"What to say\"");
            assertEquals(200, preview.get("pages.pdf?document=say").statusCode());
            Files.writeString(
                    templates.resolve("say.ftlx"),
                    head + "<document><p>${pack.tite}</p></document>");
            preview.await("", "\"version\":3,");
            preview.get("pages.pdf?document=say");
            String state = preview.await("document=say", "did you mean title");
            assertTrue(state.contains("say.ftlx"), state);
        }
    }

    @Test
    void noticesTheProjectFile() throws Exception {
        try (RunningPreview preview = new RunningPreview(folder, "mine")) {
            preview.await("", "\"version\":1,");
            Files.writeString(file.resolveSibling("briefpack.yaml"), "paper: a0\n");
            String state = preview.await("", "\"broken\":true");
            assertTrue(state.contains("briefpack.yaml"), state);
            Files.writeString(file.resolveSibling("briefpack.yaml"), "paper: letter\n");
            assertTrue(preview.await("", "\"broken\":false").contains("\"paper\":\"letter\""));
        }
    }

    @Test
    void noticesThemesLinksAndFilesThatComeLater() throws Exception {
        Path theme = folder.resolve("acme.yaml");
        Files.writeString(theme, "name: [\n");
        Path real = folder.resolve("elsewhere.yaml");
        Files.move(file, real);
        Files.createSymbolicLink(file, real);
        try (RunningPreview preview = new RunningPreview(folder, "mine", "--theme", "acme.yaml")) {
            preview.await("", "\"first\":true");
            assertEquals(204, preview.get("pages.pdf?document=handout").statusCode());
            Files.copy(
                    Path.of(
                            "../templates/src/main/resources/org/briefpack/templates/themes/"
                                    + "harbour.yaml"),
                    theme,
                    StandardCopyOption.REPLACE_EXISTING);
            preview.await("", "\"broken\":false");
            Files.writeString(real, yaml.replaceFirst("title: Tea", "title: Mint tea"));
            preview.await("", "\"title\":\"Mint tea");
        }
    }

    @Test
    void downloadsAreCalledAsABuildCallsThem() throws Exception {
        Files.writeString(
                file.resolveSibling("briefpack.yaml"),
                "names: \"{client}-{document}\"\nfields: {client: Acme}\n");
        assertEquals(0, run(folder, new ByteArrayOutputStream(), "build", "mine"));
        try (RunningPreview preview = new RunningPreview(folder, "mine")) {
            assertEquals(
                    "attachment; filename*=UTF-8''acme-brief.docx",
                    preview.get("file?document=brief&format=docx")
                            .headers()
                            .firstValue("Content-Disposition")
                            .orElse(""));
            byte[] all = preview.get("all.zip").body();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(all))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    assertTrue(Files.exists(folder.resolve("out/" + entry.getName())));
                }
            }
        }
    }

    @Test
    void noticesACompanyTemplateThatIsChanged() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(0, run(folder, out, "build", "mine", "-d", "brief"));
        Path brief = folder.resolve("out/tea-coffee-cocoa-brief.docx");
        Path base = Files.copy(brief, folder.resolve("house.docx"));
        assertEquals(0, run(folder, out, "build", "mine", "-d", "brief", "--paper", "letter"));
        try (RunningPreview preview = new RunningPreview(folder, "mine", "--base", "house.docx")) {
            preview.await("", "\"version\":1,");
            byte[] before = preview.get("file?document=brief&format=docx").body();
            Files.copy(brief, base, StandardCopyOption.REPLACE_EXISTING);
            preview.await("", "\"version\":2,");
            byte[] after = preview.get("file?document=brief&format=docx").body();
            assertFalse(Arrays.equals(before, after));
        }
    }

    @Test
    void noticesAFontThatIsChanged() throws Exception {
        Path fonts =
                Path.of("../renderers/pdf/src/test/resources/org/briefpack/renderer/pdf/fonts");
        Path font = Files.copy(fonts.resolve("sans.ttf"), folder.resolve("own.ttf"));
        Files.writeString(
                folder.resolve("own.yaml"),
                "extends: harbour\nfonts: {body: {office: Own, files: {regular: own.ttf}}}\n");
        try (RunningPreview preview = new RunningPreview(folder, "mine", "--theme", "own.yaml")) {
            preview.await("", "\"version\":1,");
            byte[] before = preview.get("pages.pdf?document=handout").body();
            Files.copy(fonts.resolve("wide.ttf"), font, StandardCopyOption.REPLACE_EXISTING);
            preview.await("", "\"version\":2,");
            assertFalse(Arrays.equals(before, preview.get("pages.pdf?document=handout").body()));
        }
    }

    @Test
    void aBuiltInPackIsShownAndNotToBeChanged() throws Exception {
        // A folder that happens to have its name is somebody's own pack, and was not asked for.
        copy("tea-coffee-cocoa", folder.resolve("rust-vs-go"));
        try (RunningPreview preview = new RunningPreview(folder)) {
            String state = preview.state("");
            assertTrue(state.contains("\"editable\":false"), state);
            assertTrue(state.contains("\"title\":\"Rust versus Go"), state);
            assertEquals(200, preview.get("pages.pdf?document=handout").statusCode());
        }
    }

    @Test
    void twoAtOnceDoNotMeet() throws Exception {
        try (RunningPreview one = new RunningPreview(folder, "mine");
                RunningPreview other = new RunningPreview(folder)) {
            assertNotEquals(one.address(), other.address());
            assertTrue(one.state("").contains("mine/pack.yaml"));
            assertTrue(other.state("").contains("rust-vs-go/pack.yaml"));
        }
    }

    @Test
    void wordsThatMakeNoSenseAreSaidAndNothingBegins() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(2, run(folder, out, "preview", "mine", "--port", "70000"));
        assertEquals(2, run(folder, out, "preview", "mine", "-d", "handuot"));
        assertEquals(4, run(folder, out, "preview", "nowhere"));
        String said = out.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("--port 70000 is no port"), said);
        assertTrue(said.contains("did you mean handout?"), said);
        assertTrue(said.contains("there is no pack called nowhere"), said);
        assertFalse(said.contains("http"), said);
    }
}
