package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.document.Block;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.SampleTheme;
import org.briefpack.renderer.testkit.Samples;
import org.briefpack.renderer.testkit.TaggedText;
import org.junit.jupiter.api.Test;

/** SVG pictures are forms and text in the file, not pixels. */
class VectorPictureTest {
    private static final String PICTURE =
            """
            <defs>
              <linearGradient id='g'><stop offset='.2' stop-color='red'/><stop offset='.2' stop-color='lime'/>
                <stop offset='1' stop-color='blue'/></linearGradient>
              <radialGradient id='r' fx='.3'><stop stop-color='white'/><stop offset='1' stop-color='teal'/></radialGradient>
              <clipPath id='c'><path clip-rule='evenodd' d='M0 0h20v20h-20z'/></clipPath>
            </defs>
            <rect width='100' height='50' fill='#ff0000'/>
            <rect y='50' width='50' height='50' fill='url(#g)'/>
            <circle cx='75' cy='75' r='25' fill='url(#r)' opacity='.4'/>
            <g clip-path='url(#c)'><rect width='40' height='40' fill='blue'/></g>
            <path fill-rule='evenodd' d='M60 10h30v30h-30zM70 20h10v10h-10z' fill='black'/>
            <path d='M5 95Q20 60 45 95' stroke='white' stroke-width='3' stroke-dasharray='5' fill='none'/>
            <text x='50' y='48' text-anchor='middle' font-size='8' fill='white'>Quarterly wages</text>
            <text transform='translate(4 90) rotate(-90)' font-size='6'>Askew</text>
            """;

    private final Nodes n = new Nodes();

    @Test
    void drawsFormsWhereTheyAre() throws Exception {
        Rendering rendering = rendering(PICTURE);
        assertEquals(List.of(), rendering.diagnostics());
        try (PDDocument file = Loader.loadPDF(rendering.bytes())) {
            PDPage page = file.getPage(0);
            assertFalse(page.getResources().getXObjectNames().iterator().hasNext(), "no pixels");
            BufferedImage image = new PDFRenderer(file).renderImageWithDPI(0, 144);
            // 480 points high at most: the picture is a square of the column's width.
            Square square = Square.of(image);
            assertEquals(0xFF0000, square.at(0.4, 0.1), "the upper half");
            assertEquals(0x0000FF, square.at(0.1, 0.1), "inside the clip");
            assertEquals(0xFF0000, square.at(0.3, 0.3), "outside the clip");
            assertEquals(0x000000, square.at(0.62, 0.2));
            assertEquals(0xFF0000, square.at(0.75, 0.25), "the hole");
            assertEquals(0xFF0000, square.at(0.05, 0.55), "before the first stop");
            int right = square.at(0.48, 0.55);
            assertTrue((right & 0xFF) > 200 && (right >> 8 & 0xFF) < 60, "nearly blue at the end");
            int pale = square.at(0.96, 0.75);
            assertTrue(
                    (pale >> 16 & 0xFF) > 130 && (pale >> 16 & 0xFF) < 180, "teal, seen through");
        }
    }

    @Test
    void keepsTheStandardsAndItsTextIsText() throws Exception {
        byte[] file = rendering(PICTURE).bytes();
        assertEquals(Map.of(), Conformance.brokenRules(file));
        String text = TaggedText.read(file).text();
        assertTrue(text.contains("Quarterly wages"), text);
        assertTrue(text.contains("Askew"), text);
    }

    @Test
    void saysWhatAPictureIsShownWithout() {
        Rendering rendering = rendering("<rect width='9' height='9' filter='url(#f)'/><blob/>");
        Diagnostic diagnostic = rendering.diagnostics().getFirst();
        assertEquals(Code.NOT_SHOWN, diagnostic.code());
        assertTrue(
                diagnostic.message().endsWith("without an effect, a part of the kind blob"),
                diagnostic.message());
        assertTrue(diagnostic.span().isKnown());
    }

    @Test
    void refusesAPictureThatRunsSomething() {
        Diagnostic diagnostic = rendering("<script>alert(1)</script>").diagnostics().getFirst();
        assertEquals(Code.PICTURE_UNUSABLE, diagnostic.code());
    }

    private Rendering rendering(String content) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>" + content;
        byte[] bytes = (svg + "</svg>").getBytes(StandardCharsets.UTF_8);
        Block figure = new Block.Figure("", "a.svg", "Wages", List.of(), 0.5, false, n.span());
        PdfRenderer renderer = new PdfRenderer();
        return Rendering.of(
                renderer,
                new RenderRequest(
                        Samples.of(renderer.format(), n, figure),
                        SampleTheme.theme(),
                        Map.of("a.svg", new Blob("a.svg", bytes)),
                        Samples.TIMESTAMP,
                        Optional.empty(),
                        Map.of()));
    }

    /**
     * The picture on the page, found by the first and the last row and column that is not white.
     */
    private record Square(BufferedImage image, int left, int top, int size) {
        static Square of(BufferedImage image) {
            int left = image.getWidth();
            int right = 0;
            int top = image.getHeight();
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    if ((image.getRGB(x, y) & 0xFFFFFF) == 0xFF0000) {
                        left = Math.min(left, x);
                        right = Math.max(right, x);
                        top = Math.min(top, y);
                    }
                }
            }
            // The clip hides the red of the upper left corner; the hem of the lower half shows it.
            return new Square(image, left, top, right - left + 1);
        }

        int at(double across, double down) {
            int x = left + (int) (across * size);
            return image.getRGB(x, top + (int) (down * size)) & 0xFFFFFF;
        }
    }
}
