package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.TextPosition;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Metadata;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.ReadBack;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.briefpack.renderer.testkit.TaggedText;
import org.junit.jupiter.api.Test;

/**
 * What programs find that take text out of a file. All of them run the rules of direction over what
 * they find and take it to be in the order of the eye.
 */
class CopiedTextTest {
    private static final String MARKS = "\u0300\u0301\u0302\u0303\u0308\u030A\u030C\u0327\u0328";

    @Test
    void rightToLeftTextHasNoReplacementBesideItsGlyphs() throws IOException {
        for (FromRight sample : List.of(FromRight.HEBREW, FromRight.ARABIC)) {
            byte[] file = Rendering.of(new PdfRenderer(), sample.request()).bytes();
            assertEquals(List.of(), replacements(file), sample.language());
        }
    }

    @Test
    void noFileAsksForPagesFromRightToLeft() throws IOException {
        byte[] file = Rendering.of(new PdfRenderer(), FromRight.HEBREW.request()).bytes();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
            COSDictionary wishes = catalog.getCOSDictionary(COSName.VIEWER_PREFERENCES);
            assertNull(wishes.getItem(COSName.getPDFName("Direction")));
        }
    }

    @Test
    void looseMarksGiveTheSameFileAsLettersThatHaveThem() {
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            StringBuilder text = new StringBuilder("Word ");
            for (int i = 0; i < 40; i++) {
                text.append("aeiouncszg AEIOUNCSZ".charAt(random.nextInt(20)));
                if (random.nextBoolean()) {
                    text.append(MARKS.charAt(random.nextInt(MARKS.length())));
                }
            }
            String whole = Normalizer.normalize(text, Normalizer.Form.NFC);
            String loose = Normalizer.normalize(text, Normalizer.Form.NFD);
            assertFalse(whole.equals(loose));
            assertEquals(file(whole).hash(), file(loose).hash(), whole);
        }
    }

    @Test
    void linesFromRightToLeftAreWrittenInTheOrderOfTheEyeWithLettersAsTheyWereWritten()
            throws IOException {
        for (ScriptSample sample : List.of(ScriptSample.HEBREW, ScriptSample.ARABIC)) {
            Map<Double, List<TextPosition>> lines = new TreeMap<>();
            for (TextPosition glyph : Glyph.seen(sample.file())) {
                lines.computeIfAbsent(Math.rint(glyph.getY()), y -> new ArrayList<>()).add(glyph);
            }
            for (String line : sample.lines()) {
                if (line.codePoints().anyMatch(CopiedTextTest::isMark)) {
                    // Marks stand above and below the line.
                    continue;
                }
                String letters = letters(line);
                assertTrue(
                        lines.values().stream().anyMatch(found -> letters.equals(eye(found))),
                        line + " in " + lines.values().stream().map(CopiedTextTest::eye).toList());
            }
        }
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Returns the letters of a script of a line, in the order of speech. */
    private static String letters(String line) {
        StringBuilder letters = new StringBuilder();
        line.codePoints()
                .filter(c -> c >= 0x590 && c < 0x700 && Character.isLetter(c))
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Returns the same of glyphs, read from the last to the first; empty where they jump. */
    private static String eye(List<TextPosition> glyphs) {
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            TextPosition glyph = glyphs.get(i);
            if (i > 0 && glyph.getX() < glyphs.get(i - 1).getX() - glyphs.get(i - 1).getWidth()) {
                return "";
            }
            seen.append(glyph.getUnicode());
        }
        return letters(seen.reverse().toString());
    }

    @Test
    void everyScriptIsReadAloudAsItWasWrittenAndKeepsBothStandards() throws Exception {
        for (ScriptSample sample : ScriptSample.values()) {
            assertEquals(List.of(), sample.rendering().diagnostics(), sample.name());
            assertEquals(Map.of(), Conformance.brokenRules(sample.file()), sample.name());
            String read = TaggedText.ofStructure(sample.file());
            assertEquals(List.of(), ReadBack.lost(sample.lines(), read), sample.name());
        }
    }

    private static Rendering file(String text) {
        Nodes n = new Nodes();
        List<Block> blocks = List.of(n.heading(1, text), n.paragraph(text));
        return Rendering.of(
                new PdfRenderer(),
                Samples.request(Document.of(Metadata.of("Marks", "en-GB"), blocks)));
    }

    /** Returns the texts that stand for what is drawn, on pages. */
    private static List<String> replacements(byte[] file) throws IOException {
        List<String> found = new ArrayList<>();
        int shown = 0;
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (PDPage page : pdf.getPages()) {
                for (Object token : new PDFStreamParser(page).parse()) {
                    boolean text = token instanceof COSDictionary d && d.containsKey("ActualText");
                    if (text) {
                        found.add(((COSDictionary) token).getString("ActualText"));
                    }
                    shown += token instanceof Operator o && o.getName().equals("TJ") ? 1 : 0;
                }
            }
        }
        assertTrue(shown > 100, "text was looked at");
        return found;
    }
}
