package org.briefpack.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.briefpack.model.document.Publication;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.render.Renderer;
import org.briefpack.model.theme.Paper;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.briefpack.templates.BuiltIns;
import org.briefpack.templates.ComposeOptions;
import org.briefpack.templates.Composer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The sheet of every built-in pack has two pages on both papers, in type that can be read: at least
 * 9 points for what is read, 7.5 for what stands beside it, 6 for the figures that name sources.
 */
class ReadableTypeTest {
    private static final double LEAST_READ = 9;
    private static final double LEAST_BESIDE = 7.5;
    private static final double LEAST_FIGURE = 6;

    /** The share of what stands beside: sources, the foot, labels. */
    private static final double MOST_BESIDE = 0.3;

    @TestFactory
    List<DynamicTest> holdsOnBothPapers() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String pack : BuiltIns.packs()) {
            for (Paper paper : List.of(Paper.A4, Paper.LETTER)) {
                tests.add(DynamicTest.dynamicTest(pack + " " + paper, () -> holds(pack, paper)));
            }
        }
        return tests;
    }

    private static void holds(String pack, Paper paper) throws Exception {
        List<TextPosition> glyphs = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file(pack, paper))) {
            assertEquals(2, pdf.getNumberOfPages());
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    if (!glyph.getUnicode().isBlank()) {
                        glyphs.add(glyph);
                    }
                }
            }.getText(pdf);
        }
        int beside = 0;
        for (TextPosition glyph : glyphs) {
            double size = glyph.getFontSize();
            String said = glyph.getUnicode() + " in " + size;
            assertTrue(size >= LEAST_FIGURE - 0.01, said);
            boolean figure = Character.isDigit(glyph.getUnicode().charAt(0));
            figure |= glyph.getUnicode().equals(",");
            assertTrue(size >= LEAST_BESIDE - 0.01 || figure, said);
            beside += size < LEAST_READ - 0.01 ? 1 : 0;
        }
        double share = (double) beside / glyphs.size();
        assertTrue(share < MOST_BESIDE, "smaller than what is read: " + share);
    }

    private static byte[] file(String name, Paper paper) {
        Pack pack =
                PackReader.read("pack.yaml", BuiltIns.pack(name).orElseThrow().bytes())
                        .orElseThrow();
        Publication sheet =
                Composer.compose(pack, "handout", ComposeOptions.DEFAULT.with(paper)).orElseThrow();
        Renderer renderer =
                ServiceLoader.load(Renderer.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(r -> r.format().id().equals("pdf"))
                        .findFirst()
                        .orElseThrow();
        Theme theme = BuiltIns.theme("harbour").orElseThrow();
        return Rendering.of(renderer, RenderRequest.of(sheet, theme, Samples.TIMESTAMP)).bytes();
    }
}
