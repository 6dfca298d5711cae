package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.PageSetup;
import org.briefpack.model.theme.Paper;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;

/** What may stand alone at a page's end, wherever on the page it comes to stand. */
class PageEndsTest {
    private static final int FEWEST = 24;
    private static final int MOST = 48;
    private final Nodes n = new Nodes();

    @Test
    void leavesNoHeadingAtAPagesFoot() throws IOException {
        for (int above = FEWEST; above < MOST; above++) {
            for (String page : pages(above, n.heading(2, "A heading"), n.paragraph("Below it"))) {
                assertTrue(!page.contains("A heading") || page.contains("Below it"), page);
            }
        }
    }

    @Test
    void leavesNoLineOfAParagraphAloneOnAPage() throws IOException {
        boolean parted = false;
        for (int above = FEWEST; above < MOST; above++) {
            for (String page : pages(above, n.paragraph("longish ".repeat(60)))) {
                long lines = page.lines().filter(line -> line.startsWith("longish")).count();
                assertNotEquals(1, lines, page);
                parted |= lines == 2;
            }
        }
        assertTrue(parted, "no paragraph met a page's end");
    }

    @Test
    void leavesNoRowOfATableAloneOnAPage() throws IOException {
        boolean parted = false;
        for (int above = FEWEST; above < MOST; above++) {
            Block table =
                    n.table(
                            "Rows",
                            n.row("Head", "Of it"),
                            n.row("Row 1", "a"),
                            n.row("Row 2", "b"),
                            n.row("Row 3", "c"),
                            n.row("Row 4", "d"),
                            n.row("Row 5", "e"));
            for (String page : pages(above, n.heading(2, "A heading"), table)) {
                long rows = page.lines().filter(line -> line.startsWith("Row ")).count();
                assertNotEquals(1, rows, page);
                assertTrue(!page.contains("A heading") || rows > 1, page);
                parted |= rows == 2;
            }
        }
        assertTrue(parted, "no table met a page's end");
    }

    /** Returns the text of each page; the blocks stand below some lines. */
    private List<String> pages(int above, Block... blocks) throws IOException {
        List<Block> all = new ArrayList<>();
        for (int i = 0; i < above; i++) {
            all.add(n.paragraph("Above"));
        }
        all.addAll(List.of(blocks));
        PageSetup setup = PageSetup.plain(Paper.A4);
        Document document = new Document(Metadata.of("Ends", "en"), setup, all, List.of());
        byte[] bytes = Rendering.of(new PdfRenderer(), Samples.request(document)).bytes();
        List<String> pages = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int i = 1; i <= file.getNumberOfPages(); i++) {
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(file));
            }
        }
        return pages;
    }
}
