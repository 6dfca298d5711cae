package org.briefpack.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.briefpack.builder.Renderers;
import org.briefpack.model.document.Publication;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.render.Renderer;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.testkit.ReadBack;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.briefpack.renderer.testkit.TaggedText;
import org.briefpack.templates.BuiltIns;
import org.briefpack.templates.ComposeOptions;
import org.briefpack.templates.Composer;
import org.briefpack.templates.DocumentKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a screen reader says of a built-in pack's PDF is what the pack says, word by word. */
class ReadAloudTest {
    private static final Theme THEME = BuiltIns.theme("harbour").orElseThrow();
    private static final int HANDOUT = 150 * 1024;

    @TestFactory
    List<DynamicTest> saysEveryWordInItsOrder() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String pack : BuiltIns.packs()) {
            for (DocumentKind kind : Composer.documents()) {
                if (Renderers.installed().formats(kind).contains("pdf")) {
                    tests.add(
                            DynamicTest.dynamicTest(
                                    pack + " " + kind.name(),
                                    () -> {
                                        Publication publication = publication(pack, kind.name());
                                        List<String> lost =
                                                ReadBack.lost(publication, read(publication));
                                        assertEquals(List.of(), unsaid(lost, pack, kind));
                                    }));
                }
            }
        }
        return tests;
    }

    /** What is longer than the page below a slide stands in the guide or in the brief. */
    private static List<String> unsaid(List<String> lost, String pack, DocumentKind kind)
            throws IOException {
        if (lost.isEmpty() || !kind.name().equals("deck")) {
            return lost;
        }
        String elsewhere =
                letters(read(publication(pack, "guide")) + read(publication(pack, "brief")));
        return lost.stream().filter(text -> !elsewhere.contains(letters(text))).toList();
    }

    /** There it has other punctuation, and figures of sources stand between its words. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    }

    private static String read(Publication publication) throws IOException {
        return TaggedText.ofStructure(pdf(publication));
    }

    @Test
    void keepsAHandoutSmallEnoughToMail() {
        for (String pack : BuiltIns.packs()) {
            int size = pdf(publication(pack, "handout")).length;
            assertTrue(size < HANDOUT, pack + ": " + size);
        }
    }

    private static Publication publication(String name, String document) {
        Pack pack =
                PackReader.read("pack.yaml", BuiltIns.pack(name).orElseThrow().bytes())
                        .orElseThrow();
        return Composer.compose(pack, document, ComposeOptions.DEFAULT).orElseThrow();
    }

    private static byte[] pdf(Publication publication) {
        Renderer renderer =
                ServiceLoader.load(Renderer.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(r -> r.format().id().equals("pdf"))
                        .findFirst()
                        .orElseThrow();
        return Rendering.of(renderer, RenderRequest.of(publication, THEME, Samples.TIMESTAMP))
                .bytes();
    }
}
