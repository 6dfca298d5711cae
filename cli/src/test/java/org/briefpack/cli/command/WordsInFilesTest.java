package org.briefpack.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.briefpack.builder.Renderers;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Tree;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.render.Renderer;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.briefpack.renderer.testkit.TaggedText;
import org.briefpack.templates.BuiltIns;
import org.briefpack.templates.ComposeOptions;
import org.briefpack.templates.Composer;
import org.briefpack.templates.DocumentKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each word of a composed document stands in its file, whatever the format. */
class WordsInFilesTest {
    @TestFactory
    List<DynamicTest> eachWordStandsInTheFile() throws IOException, URISyntaxException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : List.of("payroll-de", "nursing", "databases")) {
            Path folder = Path.of(WordsInFilesTest.class.getResource("/packs/" + name).toURI());
            byte[] yaml = Files.readAllBytes(folder.resolve("pack.yaml"));
            Pack pack = PackReader.read("pack.yaml", yaml).orElseThrow();
            for (DocumentKind kind : Composer.documents()) {
                for (String format : Renderers.installed().formats(kind)) {
                    String test = name + " " + kind.name() + " " + format;
                    tests.add(
                            DynamicTest.dynamicTest(
                                    test, () -> standsThere(pack, folder, kind.name(), format)));
                }
            }
        }
        return tests;
    }

    private static void standsThere(Pack pack, Path folder, String document, String format)
            throws IOException {
        Publication publication =
                Composer.compose(pack, document, ComposeOptions.DEFAULT).orElseThrow();
        Renderer renderer = Renderers.installed().forFormat(format).orElseThrow();
        RenderRequest request =
                new RenderRequest(
                        publication,
                        BuiltIns.theme("harbour").orElseThrow(),
                        pictures(folder),
                        Samples.TIMESTAMP,
                        Optional.empty(),
                        Map.of());
        byte[] file = Rendering.of(renderer, request).bytes();
        String text = squeezed(format.equals("pdf") ? TaggedText.ofStructure(file) : office(file));
        List<String> lost = new ArrayList<>();
        for (String word : words(publication, format.equals("pdf"))) {
            if (!text.contains(word)) {
                lost.add(word);
            }
        }
        assertEquals(List.of(), lost);
    }

    private static Map<String, Blob> pictures(Path folder) throws IOException {
        Path logo = folder.resolve("logo.svg");
        Path steps = folder.resolve("stufen.svg");
        return Files.exists(logo)
                ? Map.of(
                        "logo.svg", new Blob("logo.svg", Files.readAllBytes(logo)),
                        "stufen.svg", new Blob("stufen.svg", Files.readAllBytes(steps)))
                : Map.of();
    }

    private static Set<String> words(Publication publication, boolean aloud) {
        Set<String> words = new LinkedHashSet<>();
        Tree.each(
                publication,
                new Tree.Visitor() {
                    private int beside;

                    @Override
                    public void beside() {
                        beside++;
                    }

                    @Override
                    public void back() {
                        beside--;
                    }

                    @Override
                    public void words(String all) {
                        if (beside > 0 && aloud) {
                            // Running lines are no part of what a PDF reads aloud.
                            return;
                        }
                        for (String word : squeezed(all).split(" ")) {
                            words.add(word);
                        }
                    }
                });
        return words;
    }

    /** Returns the text of all parts, runs of a paragraph without anything between. */
    private static String office(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().endsWith(".xml")) {
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    text.append(
                            xml.replaceAll("<w:alias w:val=\"([^\"]*)\"/>", "\n$1\n")
                                    .replaceAll("</(w|a):p>|<(w|a):br/>", "\n")
                                    .replaceAll("<[^>]*>", ""));
                }
            }
        }
        return text.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String squeezed(String text) {
        return text.replace("\u00AD", "")
                .replace("\u200B", "")
                .replaceAll("[\\s\u00A0\u202F]+", " ");
    }
}
