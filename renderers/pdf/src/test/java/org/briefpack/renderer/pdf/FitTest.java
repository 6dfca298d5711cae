package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Density;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.PageSetup;
import org.briefpack.model.theme.Paper;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;

/** A document that promises a number of pages keeps it, or says what to cut. */
class FitTest {
    /** Where the last baseline of a filled page lies on the sample theme's A4, in points. */
    private static final double FOOT = 780;

    private static final List<Density> DENSITIES =
            List.of(Density.NORMAL, new Density("tight", 0.9, 0.6), new Density("least", 0.8, 0.4));

    @Test
    void isSetAtTheLargestSizeAtWhichAllFitsAlsoBetweenTwoDensities() throws IOException {
        assertEquals(10, size(rendering(40)), 0.01);
        double last = 10;
        int sizes = 0;
        for (int lines = 70; lines < 104; lines += 2) {
            double size = size(rendering(lines));
            assertTrue(size <= last && size >= 9, size + " after " + last);
            sizes += size < last ? 1 : 0;
            last = size;
        }
        assertTrue(sizes > 4, "sizes between the three that are declared: " + sizes);
    }

    @Test
    void isFilledToTheFootOfEachPageUnlessTheLastIsShort() throws IOException {
        for (int lines = 70; lines < 104; lines += 3) {
            try (PDDocument file = Loader.loadPDF(rendering(lines).bytes())) {
                assertEquals(2, file.getNumberOfPages());
                for (int page = 1; page <= 2; page++) {
                    double foot = foot(file, page);
                    boolean filled = foot > FOOT - 3;
                    boolean ends = page == 2 && foot < FOOT * 0.8;
                    assertTrue(filled || ends, lines + " lines, page " + page + " to " + foot);
                }
            }
        }
    }

    /** Returns how far down the last line of text on a page stands, in points. */
    private static double foot(PDDocument file, int page) throws IOException {
        double[] lowest = {0};
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> positions) {
                        if (text.startsWith("A line of text")) {
                            lowest[0] = Math.max(lowest[0], positions.getFirst().getY());
                        }
                    }
                };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(file);
        return lowest[0];
    }

    @Test
    void keepsItsPagesAtEveryLengthThatIsNotReported() throws IOException {
        for (int lines = 60; lines < 200; lines += 7) {
            Rendering rendering = rendering(lines);
            try (PDDocument file = Loader.loadPDF(rendering.bytes())) {
                assertEquals(
                        file.getNumberOfPages() > 2,
                        !rendering.diagnostics().isEmpty(),
                        lines + " lines");
            }
        }
    }

    @Test
    void saysWhichSectionsAreTooFarBackAndHowLongTheyAre() {
        Diagnostic told = rendering(154).diagnostics().getFirst();
        assertEquals(Code.OVERFLOW, told.code());
        assertTrue(told.isError());
        assertTrue(told.message().contains("3 pages where 2 are promised"), told.message());
        assertTrue(told.hints().get(1).startsWith("too far back: "), told.toString());
        assertTrue(told.hints().get(1).contains("\u201CThird part\u201D ("), told.toString());
        assertTrue(!told.hints().get(1).contains("First part"), told.toString());
        assertTrue(told.hints().get(2).startsWith("the longest: \u201C"), told.toString());
        assertTrue(told.span().isKnown());
    }

    @Test
    void pointsAtTheLongestOfItsSections() {
        Nodes n = new Nodes();
        List<Block> blocks = new ArrayList<>();
        for (int lines : List.of(40, 100, 20)) {
            blocks.add(n.heading(1, "Part of " + lines));
            for (int i = 0; i < lines; i++) {
                blocks.add(n.paragraph("A line of text " + i));
            }
        }
        PageSetup setup = new PageSetup(Paper.A4, false, List.of(), List.of(), 2, DENSITIES);
        Document document = new Document(Metadata.of("Fit", "en"), setup, blocks, List.of());
        Diagnostic told =
                Rendering.of(new PdfRenderer(), Samples.request(document)).diagnostics().getFirst();
        assertEquals(blocks.get(41).span(), told.span());
    }

    @Test
    void fitsWhenAsManyLinesAsItSaysAreCut() {
        int lines = 154;
        Diagnostic told = rendering(lines).diagnostics().getFirst();
        Matcher cut = Pattern.compile("cut about (\\d+) lines").matcher(told.hints().getFirst());
        assertTrue(cut.find(), told.toString());
        int more = Integer.parseInt(cut.group(1));
        assertEquals(List.of(), rendering(lines - more).diagnostics());
        assertEquals(1, rendering(lines - more / 2).diagnostics().size());
    }

    @Test
    void doesNotSpendALastPageOnTwoLines() throws IOException {
        PageSetup free =
                new PageSetup(Paper.A4, false, List.of(), List.of(), 0, List.of(Density.NORMAL));
        int pages = 0;
        for (int lines = 100; lines < 260; lines++) {
            try (PDDocument file = Loader.loadPDF(rendering(lines, free).bytes())) {
                PDFTextStripper last = new PDFTextStripper();
                last.setStartPage(file.getNumberOfPages());
                long alone = last.getText(file).lines().filter(l -> l.startsWith("A line")).count();
                assertTrue(
                        alone > 2,
                        lines + " lines, " + alone + " alone on " + file.getNumberOfPages());
                pages = Math.max(pages, file.getNumberOfPages());
            }
        }
        assertTrue(pages >= 5, "many page ends were tried: " + pages);
    }

    @Test
    void doesNotSpendAPageOnTwoLinesBeforeOneThatIsAskedFor() throws IOException {
        for (int lines = 38; lines < 44; lines++) {
            Nodes n = new Nodes();
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                blocks.add(n.paragraph("A line of text " + i));
            }
            blocks.add(new Block.PageBreak(n.span()));
            blocks.add(n.heading(1, "Next page"));
            Document document = Document.of(Metadata.of("Fit", "en"), blocks);
            byte[] bytes = Rendering.of(new PdfRenderer(), Samples.request(document)).bytes();
            try (PDDocument file = Loader.loadPDF(bytes)) {
                assertEquals(2, file.getNumberOfPages(), lines + " lines");
            }
        }
    }

    private static Rendering rendering(int lines) {
        return rendering(lines, new PageSetup(Paper.A4, false, List.of(), List.of(), 2, DENSITIES));
    }

    private static Rendering rendering(int lines, PageSetup page) {
        Nodes n = new Nodes();
        List<Block> blocks = new ArrayList<>();
        String[] names = {"First part", "Second part", "Third part"};
        for (int i = 0; i < lines; i++) {
            if (i % (lines / 3 + 1) == 0) {
                blocks.add(n.heading(1, names[i / (lines / 3 + 1)]));
            }
            blocks.add(n.paragraph("A line of text " + i));
        }
        Document document = new Document(Metadata.of("Fit", "en"), page, blocks, List.of());
        return Rendering.of(new PdfRenderer(), Samples.request(document));
    }

    /** Returns the size of running text: the one that most letters have. */
    private static double size(Rendering rendering) throws IOException {
        assertEquals(List.of(), rendering.diagnostics());
        TreeSet<Float> sizes = new TreeSet<>();
        try (PDDocument file = Loader.loadPDF(rendering.bytes())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    if (text.startsWith("A line of text")) {
                        sizes.add(positions.getFirst().getFontSize());
                    }
                }
            }.getText(file);
        }
        assertEquals(1, sizes.size());
        return sizes.first();
    }
}
