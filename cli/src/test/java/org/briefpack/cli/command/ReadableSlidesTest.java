package org.briefpack.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.document.Tree;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.render.PageKind;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.render.Renderer;
import org.briefpack.model.theme.Paper;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.briefpack.templates.BuiltIns;
import org.briefpack.templates.ComposeOptions;
import org.briefpack.templates.Composer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The built-in deck can be read from the last seat in a session of every length: text in 20 points
 * and more, tables and labels of drawings in 16, of charts in 14; and it leaves the talking to the
 * speaker: at most 45 words beside a title, where it is no table, no CV and no answer that is read
 * aloud.
 */
class ReadableSlidesTest {
    private static final double LEAST_TEXT = 20;
    private static final double LEAST_LABEL = 16;
    private static final double LEAST_OF_CHARTS = 14;
    private static final double LEAST_OF_CVS = 18;
    private static final int MOST_WORDS = 45;

    /** Above it stand kicker and title, below it sources and foot; in points from the top. */
    private static final double BODY_TOP = 62;

    private static final double BODY_END = 478;

    private final Pack pack =
            PackReader.read("pack.yaml", BuiltIns.pack("rust-vs-go").orElseThrow().bytes())
                    .orElseThrow();

    @ParameterizedTest
    @ValueSource(ints = {30, 45, 60, 90})
    void noTextIsSmall(int minutes) throws Exception {
        Deck deck = deck(minutes);
        List<String> small = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file(deck, "pdf", "slides"))) {
            int at = 0;
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                while (!shows(pdf, page, deck.slides().get(at))) {
                    at++;
                }
                Slide slide = deck.slides().get(at);
                String found = smaller(pdf, page, least(slide));
                if (!found.isEmpty()) {
                    small.add(slide.id() + ": " + found);
                }
            }
        }
        assertEquals(List.of(), small);
    }

    private static boolean shows(PDDocument pdf, int page, Slide slide) throws Exception {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        return squeezed(reader.getText(pdf)).contains(squeezed(InlineText.of(slide.title())));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    private static double least(Slide slide) {
        List<Block> all = slide.regions().values().stream().flatMap(List::stream).toList();
        if (slide.layout() == SlideLayout.TITLE || slide.id().equals("sources")) {
            return 0;
        }
        if (all.stream().anyMatch(Block.Chart.class::isInstance)) {
            return LEAST_OF_CHARTS;
        }
        if (slide.id().startsWith("cv-example")) {
            return LEAST_OF_CVS;
        }
        boolean labels =
                all.stream().anyMatch(b -> b instanceof Block.Table || b instanceof Block.Diagram);
        return labels ? LEAST_LABEL : LEAST_TEXT;
    }

    /** Returns the letters in the body of a page that are smaller. */
    private static String smaller(PDDocument pdf, int page, double least) throws Exception {
        StringBuilder small = new StringBuilder();
        PDFTextStripper reader =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition glyph) {
                        boolean body = glyph.getY() > BODY_TOP && glyph.getY() < BODY_END;
                        boolean letter = Character.isLetter(glyph.getUnicode().codePointAt(0));
                        if (body && letter && glyph.getFontSize() < least - 0.01) {
                            small.append(glyph.getUnicode());
                        }
                    }
                };
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.getText(pdf);
        return small.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 45, 60, 90})
    void theNotesOfEachSlidePrintOnItsPage(int minutes) throws Exception {
        Deck deck = deck(minutes);
        try (PDDocument pdf = Loader.loadPDF(file(deck, "pdf", "notes"))) {
            PDFTextStripper reader = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                String text = reader.getText(pdf);
                assertTrue(text.contains("Speaker notes"), "page " + page + ": " + text);
            }
        }
    }

    @Test
    void theFileIsSmall() {
        int size = file(deck(45), "pptx", "").length;
        assertTrue(size <= 280_000, size + " bytes");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 45, 60, 90})
    void noSlideIsRead(int minutes) {
        List<String> wordy = new ArrayList<>();
        for (Slide slide : deck(minutes).slides()) {
            int words = words(slide);
            if (words > MOST_WORDS && !isRead(slide)) {
                wordy.add(slide.id() + " has " + words);
            }
        }
        assertEquals(List.of(), wordy);
    }

    private static boolean isRead(Slide slide) {
        return slide.layout() == SlideLayout.TABLE
                || slide.id().startsWith("cv-example")
                || slide.id().startsWith("question-")
                || slide.id().equals("sources");
    }

    private static int words(Slide slide) {
        int[] count = new int[1];
        slide.regions()
                .forEach(
                        (region, blocks) -> {
                            if (region != Region.KICKER) {
                                Tree.each(read(blocks), counter(count));
                            }
                        });
        return count[0];
    }

    /** What stands at the axes of a chart is looked at, not read. */
    private static List<Block> read(List<Block> blocks) {
        return blocks.stream().filter(block -> !(block instanceof Block.Chart)).toList();
    }

    private static Tree.Visitor counter(int[] count) {
        return new Tree.Visitor() {
            @Override
            public void words(String words) {
                count[0] += words.isBlank() ? 0 : words.strip().split("\\s+").length;
            }
        };
    }

    private Deck deck(int minutes) {
        ComposeOptions options = new ComposeOptions(Paper.A4, new LinkedHashMap<>(), minutes);
        return (Deck) Composer.compose(pack, "deck", options).orElseThrow();
    }

    private static byte[] file(Deck deck, String format, String pages) {
        Renderer renderer =
                ServiceLoader.load(Renderer.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(r -> r.format().id().equals(format))
                        .findFirst()
                        .orElseThrow();
        RenderRequest request =
                new RenderRequest(
                        deck,
                        BuiltIns.theme("harbour").orElseThrow(),
                        Map.of(),
                        Samples.TIMESTAMP,
                        Optional.empty(),
                        Map.of(PageKind.OPTION, pages));
        return Rendering.of(renderer, request).bytes();
    }
}
