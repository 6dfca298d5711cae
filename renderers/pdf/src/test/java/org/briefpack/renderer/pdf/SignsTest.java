package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Metadata;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.briefpack.renderer.testkit.TaggedText;
import org.junit.jupiter.api.Test;

/** Signs that people type every day come from a font that comes with us. */
class SignsTest {
    private static final String EVERYDAY =
            "\u2713\u2714\u2717\u2718\u2705\u274C\u2610\u2611\u2612\u25A0\u25A1\u25CF\u25CB"
                    + "\u2605\u2606\u2B50\u2192\u2190\u2191\u2193\u2194\u21D2\u21D4\u27A1\u2197"
                    + "\u00BC\u00BD\u00BE\u2153\u2154\u2155\u215B\u2150\u2189\u2122\u2116\u2139"
                    + "\u2460\u2462\u2776\u2660\u2665\u266B\u26A0\u26A1\u2699\u2709\u270E\u2702"
                    + "\u260E\u23F0\u231A\u25B6\u25C0\u25B2\u25BC\u25C6\u2756\u2764\u2022\u2030"
                    + "\u221A\u221E\u2248\u2260\u2264\u2265\u2211\u222B\u00B1\u2300\u2318\u21E7"
                    + "\u2070\u2084\u207F\u20AC\u20BF\u2609\u2728\u267B\u2611"
                    + "\uD83D\uDCA1\uD83D\uDC4D\uD83D\uDE80\uD83C\uDF89\uD83D\uDCCC\uD83E\uDD80";

    private static Document document(String text) {
        Nodes n = new Nodes();
        return Document.of(
                Metadata.of("Signs", "en-GB"),
                List.of(n.heading(1, "Signs " + text), n.paragraph("Signs " + text + " here")));
    }

    @Test
    void areDrawnWithoutAWordAndReadAloudAsTheyWereWritten() throws Exception {
        Document document = document(EVERYDAY);
        Rendering rendering = Rendering.of(new PdfRenderer(), Samples.request(document));
        assertEquals(List.of(), rendering.diagnostics());
        assertEquals(Map.of(), Conformance.brokenRules(rendering.bytes()));
        String read = TaggedText.ofStructure(rendering.bytes());
        assertTrue(read.contains(EVERYDAY), read);
        assertFalse(read.contains("?"), read);
    }

    @Test
    void noTextOfAnySignsIsPrintedAsQuestionMarks() throws IOException {
        Random random = new Random(3);
        int[] blocks = {0x2190, 0x2300, 0x2460, 0x2580, 0x2600, 0x2700, 0x2900, 0x3000, 0x1F300};
        for (int round = 0; round < 30; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                int code = blocks[random.nextInt(blocks.length)] + random.nextInt(0x70);
                text.appendCodePoint(Character.isDefined(code) ? code : 'x');
            }
            Document document = document(text.toString());
            Rendering rendering = Rendering.of(new PdfRenderer(), Samples.request(document));
            String read = TaggedText.ofStructure(rendering.bytes());
            assertFalse(read.contains("?"), text::toString);
            assertTrue(rendering.diagnostics().size() <= 1, rendering.diagnostics()::toString);
        }
    }

    @Test
    void theIdeographicSpaceIsAsWideAsALetterOfItsScript() throws IOException {
        byte[] file =
                Rendering.of(new PdfRenderer(), Samples.request(document("a\u3000b"))).bytes();
        var glyphs = Glyph.seen(file);
        int at = glyphs.size() - 1;
        while (!glyphs.get(at).getUnicode().equals("b")) {
            at--;
        }
        var before = glyphs.get(at - 1);
        double gap = glyphs.get(at).getX() - before.getX() - before.getWidth();
        assertEquals(1, gap / before.getFontSizeInPt(), 0.05);
    }

    @Test
    void whatNoFontHasIsAnEmptyBoxAndOneMessage() throws IOException {
        Document document = document("\uE123 and \uE124");
        Rendering rendering = Rendering.of(new PdfRenderer(), Samples.request(document));
        assertEquals(1, rendering.diagnostics().size());
        assertEquals(Code.GLYPH_MISSING, rendering.diagnostics().getFirst().code());
        assertEquals(
                "no font at hand has the characters U+E123, U+E124; empty boxes stand for them",
                rendering.diagnostics().getFirst().message());
        assertTrue(
                Glyph.seen(rendering.bytes()).stream()
                        .anyMatch(g -> g.getUnicode().equals("\u25A1")));
    }
}
