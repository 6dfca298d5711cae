package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.ListStyle;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.PageSetup;
import org.briefpack.model.theme.Paper;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.ReadBack;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.briefpack.renderer.testkit.TaggedText;
import org.junit.jupiter.api.Test;

/** What may stand alone at a page's end, wherever on the page it comes to stand. */
class PageEndsTest {
    private static final int FEWEST = 24;
    private static final int MOST = 48;
    private static final int BELOW = 12;
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

    @Test
    void leavesNoShortItemOfAListAloneOnAPage() throws IOException {
        boolean parted = false;
        for (int above = FEWEST; above < MOST; above++) {
            Block list = n.items(ListStyle.NUMBER, "Item a", "Item b", "Item c", "Item d");
            for (String page : pages(above, n.heading(2, "A heading"), list)) {
                long items = page.lines().filter(line -> line.contains("Item ")).count();
                assertNotEquals(1, items, page);
                parted |= items == 2;
            }
        }
        assertTrue(parted, "no list met a page's end");
    }

    @Test
    void keepsAShortDefinitionOnOnePage() throws IOException {
        Block meaning = n.paragraph("Meaning");
        Block more = n.paragraph("More of it");
        for (int above = FEWEST; above < MOST; above++) {
            Block.Definition one =
                    new Block.Definition("", n.text("Term"), List.of(meaning, more), n.span());
            Block block = new Block.Definitions(List.of(one, one), n.span());
            for (String page : pages(above, block)) {
                assertEquals(count(page, "Term"), count(page, "More of it"), page);
            }
        }
    }

    private static long count(String page, String line) {
        return page.lines().filter(line::equals).count();
    }

    @Test
    void showsBothRowsOfATablesHeadOnEveryPageEvenAboveARowHigherThanAPage() throws IOException {
        Block table =
                table(
                        2,
                        row(cell(1, 2, "Factor"), cell(2, 1, "Languages")),
                        row(cell(1, 1, "Left"), cell(1, 1, "Right")),
                        row(
                                cell(1, 1, "Side"),
                                cell(1, 1, "much ".repeat(700)),
                                cell(1, 1, "more ".repeat(900))),
                        row(cell(1, 1, "Last"), cell(1, 1, "x"), cell(1, 1, "y")));
        List<String> pages = pages(3, table);
        assertTrue(pages.size() > 2, "the row goes over pages: " + pages.size());
        for (String page : pages) {
            assertTrue(page.contains("Languages") && page.contains("Right"), page);
        }
    }

    @Test
    void dividesRowsThatACellSpansBetweenTwoOfThem() throws Exception {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(row(cell(1, 1, "Head"), cell(1, 1, "Of it"), cell(1, 1, "Third")));
        for (int group = 0; group < 4; group++) {
            rows.add(row(cell(1, 20, "Group " + group), cell(1, 1, "Row 0"), cell(1, 1, "z")));
            for (int i = 1; i < 20; i++) {
                boolean wide = i % 5 == 0;
                rows.add(
                        wide
                                ? row(cell(2, 1, "Row " + i))
                                : row(cell(1, 1, "Row " + i), cell(1, 1, "z")));
            }
        }
        Block table = table(1, rows.toArray(Block.Row[]::new));
        List<String> pages = pages(5, table);
        int found = 0;
        for (String page : pages) {
            long here = page.lines().filter(line -> line.contains("Row ")).count();
            assertTrue(page.equals(pages.getLast()) || here > 25, "a page is left empty: " + here);
            assertTrue(page.contains("Of it"), page);
            found += (int) here;
        }
        assertEquals(80, found);
        byte[] file = file(5, table);
        assertEquals(Map.of(), Conformance.brokenRules(file));
        assertEquals(List.of(), ReadBack.lost(document(5, table), TaggedText.ofStructure(file)));
    }

    private Block table(int headerRows, Block.Row... rows) {
        Block.Table plain = (Block.Table) n.table("Rows", rows);
        return new Block.Table(
                "",
                plain.caption(),
                plain.summary(),
                plain.columns(),
                headerRows,
                1,
                false,
                plain.rows(),
                n.span());
    }

    private Block.Row row(Block.Cell... cells) {
        return new Block.Row(List.of(cells), n.span());
    }

    private Block.Cell cell(int columns, int rows, String text) {
        return n.cell(columns, rows, n.paragraph(text));
    }

    /** Returns the text of each page; the blocks stand below some lines. */
    private List<String> pages(int above, Block... blocks) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(file(above, blocks))) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int i = 1; i <= file.getNumberOfPages(); i++) {
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(file));
            }
        }
        return pages;
    }

    private byte[] file(int above, Block... blocks) {
        return Rendering.of(new PdfRenderer(), Samples.request(document(above, blocks))).bytes();
    }

    private Document document(int above, Block... blocks) {
        List<Block> all = new ArrayList<>();
        for (int i = 0; i < above; i++) {
            all.add(n.paragraph("Above"));
        }
        all.addAll(List.of(blocks));
        // A last page with next to nothing on it would be saved.
        for (int i = 0; i < BELOW; i++) {
            all.add(n.paragraph("Under"));
        }
        PageSetup setup = PageSetup.plain(Paper.A4);
        return new Document(Metadata.of("Ends", "en"), setup, all, List.of());
    }
}
