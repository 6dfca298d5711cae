package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.renderer.testkit.ReadBack;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.briefpack.renderer.testkit.TaggedText;
import org.junit.jupiter.api.Test;

/** Documents in languages that are read from right to left begin at the right, all of them. */
class FromRightTest {
    private static final Map<String, Rendering> FILES = new HashMap<>();

    private static Rendering file(FromRight sample) {
        return FILES.computeIfAbsent(
                sample.language(), l -> Rendering.of(new PdfRenderer(), sample.request()));
    }

    @Test
    void keepBothStandardsAndReportNothing() throws Exception {
        for (FromRight sample : List.of(FromRight.HEBREW, FromRight.ARABIC)) {
            assertEquals(List.of(), file(sample).diagnostics());
            assertEquals(Map.of(), Conformance.brokenRules(file(sample).bytes()));
        }
    }

    @Test
    void areReadWordByWordInTheOrderOfSpeechWithLettersAsTheyWereWritten() throws IOException {
        for (FromRight sample : List.of(FromRight.HEBREW, FromRight.ARABIC)) {
            byte[] bytes = file(sample).bytes();
            String read = TaggedText.ofStructure(bytes);
            assertEquals(List.of(), ReadBack.lost(sample.document(), read));
            assertTrue(read.chars().noneMatch(c -> c >= 0xFB50 && c <= 0xFEFC), "a form was read");
            assertEquals(List.of(), PaperEdge.outside(bytes));
        }
    }

    @Test
    void beginAtTheRightMarginAndCountPagesAtTheLeft() throws IOException {
        for (FromRight sample : List.of(FromRight.HEBREW, FromRight.ARABIC)) {
            List<TextPosition> glyphs = Glyph.seen(file(sample).bytes());
            double left = glyphs.stream().mapToDouble(TextPosition::getX).min().orElseThrow();
            double right = glyphs.stream().mapToDouble(FromRightTest::end).max().orElseThrow();
            double width = glyphs.getFirst().getPageWidth();
            assertEquals(left, width - right, 1.5, "margins");
            TextPosition bullet = glyphs.stream().filter(FromRightTest::isBullet).findFirst().get();
            assertEquals(right, end(bullet), 4, "bullets stand at the right");
            assertTrue(
                    glyphs.stream()
                            .filter(g -> g.getUnicode().equals("."))
                            .anyMatch(g -> g.getX() < width / 2));
            TextPosition pages =
                    glyphs.stream()
                            .filter(g -> g.getY() > g.getPageHeight() - 50)
                            .filter(g -> Character.isDigit(g.getUnicode().charAt(0)))
                            .findFirst()
                            .get();
            assertTrue(pages.getX() < width / 4, "the count of pages at " + pages.getX());
        }
    }

    @Test
    void numberTheirContentsAtTheLeft() throws IOException {
        for (FromRight sample : List.of(FromRight.HEBREW, FromRight.ARABIC)) {
            List<TextPosition> glyphs = Glyph.seen(file(sample).bytes());
            double left = glyphs.stream().mapToDouble(TextPosition::getX).min().orElseThrow();
            TextPosition number =
                    glyphs.stream().filter(g -> g.getUnicode().equals("1")).findFirst().get();
            TextPosition dot =
                    glyphs.stream().filter(g -> g.getUnicode().equals(".")).findFirst().get();
            assertEquals(left, number.getX(), 0.5);
            assertEquals(number.getY(), dot.getY(), 0.5);
        }
    }

    @Test
    void showTheFirstColumnOfATableAtTheRight() throws IOException {
        for (FromRight sample : List.of(FromRight.HEBREW, FromRight.ARABIC)) {
            List<TextPosition> glyphs = Glyph.seen(file(sample).bytes());
            double width = glyphs.getFirst().getPageWidth();
            int percent = word(glyphs, "12%");
            int rust = word(glyphs.subList(0, percent), "1.5");
            TextPosition cell = glyphs.get(percent);
            TextPosition above = glyphs.get(rust);
            assertEquals(cell.getX(), above.getX(), 40);
            assertTrue(cell.getX() > width / 3 && cell.getX() < width * 2 / 3, "middle column");
            double first =
                    glyphs.stream()
                            .filter(g -> Math.abs(g.getY() - cell.getY()) < 2)
                            .mapToDouble(FromRightTest::end)
                            .max()
                            .orElseThrow();
            assertTrue(first > width * 0.8, "the header column at " + first);
        }
    }

    @Test
    void showTheValuesOfFieldsAtTheRightInTheirOwnLetters() throws IOException {
        for (FromRight sample : List.of(FromRight.HEBREW, FromRight.ARABIC)) {
            try (PDDocument pdf = Loader.loadPDF(file(sample).bytes())) {
                var field = pdf.getDocumentCatalog().getAcroForm().getField("g");
                assertEquals("[" + sample.first() + " Rust]", field.getValueAsString());
                var widget = field.getWidgets().getFirst();
                assertEquals(2, widget.getCOSObject().getInt(COSName.Q));
                var look = widget.getAppearance().getNormalAppearance().getAppearanceStream();
                List<String> fonts = new ArrayList<>();
                for (COSName name : look.getResources().getFontNames()) {
                    fonts.add(look.getResources().getFont(name).getName());
                }
                String wanted = sample == FromRight.HEBREW ? "LiberationSans" : "SampleNaskh";
                assertTrue(
                        fonts.stream().anyMatch(name -> name.contains("+" + wanted)), "" + fonts);
            }
        }
    }

    @Test
    void turnDecksRoundToo() throws Exception {
        Deck deck = Samples.deck();
        Metadata english = deck.metadata();
        Metadata hebrew =
                new Metadata(
                        english.title(),
                        english.subtitle(),
                        english.author(),
                        english.organisation(),
                        english.description(),
                        english.keywords(),
                        "he",
                        english.date(),
                        english.properties(),
                        english.words());
        Deck turned = new Deck(hebrew, deck.footer(), deck.slides(), deck.references());
        byte[] bytes = Rendering.of(new PdfRenderer(), Samples.request(turned)).bytes();
        assertEquals(Map.of(), Conformance.brokenRules(bytes));
        assertEquals(List.of(), PaperEdge.outside(bytes));
        assertEquals(List.of(), ReadBack.lost(turned, TaggedText.ofStructure(bytes)));
    }

    @Test
    void areRefusedOnceWhereNoFontHasTheirScript() {
        Document document = FromRight.ARABIC.document();
        List<Diagnostic> told =
                Rendering.of(new PdfRenderer(), Samples.request(document)).diagnostics();
        assertEquals(Code.SCRIPT_UNSET, told.getFirst().code());
        assertEquals(
                "no font at hand has the letters of the script Arabic", told.getFirst().message());
        assertEquals(1, told.stream().filter(d -> d.code() == Code.SCRIPT_UNSET).count());
        assertTrue(told.size() <= 2, told::toString);
    }

    @Test
    void areTheSameBytesEachTime() {
        RenderRequest request = FromRight.ARABIC.request();
        assertEquals(
                Rendering.of(new PdfRenderer(), request).hash(), file(FromRight.ARABIC).hash());
    }

    private static boolean isBullet(TextPosition glyph) {
        return glyph.getUnicode().equals("\u2022");
    }

    private static double end(TextPosition glyph) {
        return glyph.getX() + glyph.getWidth();
    }

    private static int word(List<TextPosition> glyphs, String word) {
        StringBuilder all = new StringBuilder();
        glyphs.forEach(g -> all.append(g.getUnicode().charAt(0)));
        return all.lastIndexOf(word);
    }
}
