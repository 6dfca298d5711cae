package org.briefpack.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.builder.Renderers;
import org.briefpack.model.document.Publication;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.render.Renderer;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
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
        String text = FileWords.in(file, format);
        List<String> lost = new ArrayList<>();
        for (String word : FileWords.of(publication, format)) {
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
}
