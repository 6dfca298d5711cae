package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.Slide;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.SampleTheme;
import org.briefpack.renderer.testkit.Samples;
import org.briefpack.renderer.testkit.TaggedText;
import org.junit.jupiter.api.Test;

/** A deck in print: each slide above what the speaker says. */
class NotesPagesTest {
    private static final Deck DECK = Samples.deck();

    @Test
    void startsAPageWithEachSlideAndItsNotesFollow() throws Exception {
        byte[] file = Rendering.of(new PdfRenderer(), Samples.request(DECK)).bytes();
        List<String> pages = pages(file);
        int page = 0;
        for (Slide slide : DECK.slides()) {
            String title = InlineText.of(slide.title());
            while (!pages.get(page).contains("Say something about " + title + "\n")) {
                page++;
            }
            String text = pages.get(page);
            assertTrue(text.contains("Speaker notes\nAbout 2 minutes\n"), text);
            assertEquals(1, text.split("Say something about", -1).length - 1, text);
            page++;
        }
    }

    @Test
    void putsASectionForEachSlideIntoThePartItBelongsTo() throws Exception {
        byte[] file = Rendering.of(new PdfRenderer(), Samples.request(DECK)).bytes();
        List<String> outline = TaggedText.outline(file);
        assertEquals(1, outline.stream().filter("Document/Part"::equals).count());
        assertEquals(
                DECK.slides().size(),
                outline.stream().filter("Document/Part/Sect"::equals).count());
        for (int i = 0; i < outline.size(); i++) {
            if (outline.get(i).equals("Document/Part/Sect")) {
                String first = outline.get(i + 1);
                assertTrue(first.matches("Document/Part/Sect/H[12]"), first);
            }
        }
    }

    @Test
    void listsSlidesAsBookmarksBelowTheOneThatOpensTheirPart() throws IOException {
        byte[] file = Rendering.of(new PdfRenderer(), Samples.request(DECK)).bytes();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDOutlineItem title =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals("Layout TITLE", title.getTitle());
            PDOutlineItem section = title.getNextSibling();
            assertEquals("Layout SECTION", section.getTitle());
            assertEquals("Layout CONTENT", section.getFirstChild().getTitle());
        }
    }

    @Test
    void givesEachSlideAPageOfItsOwnSizeWhereSlidesAreAskedFor() throws Exception {
        byte[] file = file(Map.of("pages", "slides"));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertTrue(document.getNumberOfPages() >= DECK.slides().size());
            assertEquals(960, Math.round(document.getPage(0).getMediaBox().getWidth()));
            assertEquals(540, Math.round(document.getPage(0).getMediaBox().getHeight()));
        }
        String text = String.join("", pages(file));
        assertFalse(text.contains("Speaker notes"), "the notes are the speaker's");
        assertFalse(text.contains("Page 1 of"), "a slide has its own number");
        assertEquals(Map.of(), Conformance.brokenRules(file));
    }

    @Test
    void putsThreeSlidesOnASheetToWriteOn() throws Exception {
        int slides = pages(file(Map.of("pages", "slides"))).size();
        byte[] file = file(Map.of("pages", "handout"));
        List<String> sheets = pages(file);
        assertEquals((slides + 2) / 3, sheets.size());
        assertTrue(sheets.getFirst().contains("Layout TITLE"), sheets.getFirst());
        assertTrue(sheets.getFirst().contains("Layout CONTENT"), sheets.getFirst());
        assertFalse(String.join("", sheets).contains("Speaker notes"));
        assertEquals(Map.of(), Conformance.brokenRules(file));
    }

    @Test
    void printsOnTheSheetThatIsAskedFor() throws IOException {
        assertEquals(595, Math.round(width(Map.of())));
        assertEquals(612, Math.round(width(Map.of("paper", "letter"))));
    }

    private static byte[] file(Map<String, String> options) {
        RenderRequest request =
                new RenderRequest(
                        DECK,
                        SampleTheme.theme(),
                        Map.of(),
                        Samples.TIMESTAMP,
                        Optional.empty(),
                        options);
        return Rendering.of(new PdfRenderer(), request).bytes();
    }

    private static float width(Map<String, String> options) throws IOException {
        try (PDDocument document = Loader.loadPDF(file(options))) {
            return document.getPage(0).getMediaBox().getWidth();
        }
    }

    private static List<String> pages(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> pages = new java.util.ArrayList<>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }
}
