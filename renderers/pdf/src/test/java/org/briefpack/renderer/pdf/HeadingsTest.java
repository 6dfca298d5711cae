package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.ParagraphRole;
import org.briefpack.model.theme.Accent;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.briefpack.renderer.testkit.TaggedText;
import org.junit.jupiter.api.Test;

/** Headings are read, and listed beside the pages, on the level that they mean. */
class HeadingsTest {
    private static final Nodes N = new Nodes();

    private static Rendering render(Block... blocks) {
        return Rendering.of(
                new PdfRenderer(),
                Samples.request(Document.of(Metadata.of("Levels", "en-GB"), List.of(blocks))));
    }

    private static Block.Card card(String title, Block... content) {
        return new Block.Card(Accent.FIRST, List.of(), N.text(title), List.of(content), N.span());
    }

    private static Block cards(Block.Card... cards) {
        return new Block.Cards(2, List.of(cards), N.span());
    }

    private static Block title(String text) {
        return new Block.Paragraph(ParagraphRole.TITLE, N.text(text), N.span());
    }

    /** Returns the headings in the tree, such as {@code H2}, in reading order. */
    private static List<String> levels(Rendering file) throws IOException {
        return TaggedText.outline(file.bytes()).stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .filter(type -> type.matches("H\\d|Title"))
                .toList();
    }

    private static List<String> bookmarks(Rendering file) throws IOException {
        List<String> all = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.bytes())) {
            bookmarks(pdf.getDocumentCatalog().getDocumentOutline(), "", all);
        }
        return all;
    }

    private static void bookmarks(PDOutlineNode node, String indent, List<String> all) {
        for (PDOutlineItem item : node.children()) {
            all.add(indent + item.getTitle());
            bookmarks(item, indent + "-", all);
        }
    }

    @Test
    void whatIsInACardIsBelowItsTitleAndTheNextCardBesideIt() throws Exception {
        Rendering file =
                render(
                        title("All of it"),
                        cards(card("Rust"), card("Go")),
                        N.heading(1, "Which"),
                        cards(
                                card("Rust", N.heading(3, "Fit"), N.heading(3, "Employers")),
                                card("Go", N.heading(3, "Fit"))),
                        N.heading(2, "After"),
                        N.question("Why?"),
                        N.question("How?"));
        assertEquals(List.of(), file.diagnostics());
        assertEquals(
                List.of("Title", "H2", "H2", "H1", "H2", "H3", "H3", "H2", "H3", "H2", "H3", "H3"),
                levels(file));
        assertEquals(
                List.of(
                        "Rust",
                        "Go",
                        "Which",
                        "-Rust",
                        "--Fit",
                        "--Employers",
                        "-Go",
                        "--Fit",
                        "-After",
                        "--Why?",
                        "--How?"),
                bookmarks(file));
        assertEquals(Map.of(), Conformance.brokenRules(file.bytes()));
    }

    @Test
    void aLevelThatIsSkippedIsToldAtItsLine() throws Exception {
        Rendering file = render(N.heading(1, "One"), N.heading(3, "Three"), N.heading(2, "Two"));
        assertEquals(List.of("H1", "H2", "H2"), levels(file));
        assertEquals(1, file.diagnostics().size());
        assertEquals(Code.HEADING_SKIPPED, file.diagnostics().getFirst().code());
        assertTrue(file.diagnostics().getFirst().message().contains("Three"));
        assertEquals(Map.of(), Conformance.brokenRules(file.bytes()));
    }

    @Test
    void aFootnoteLeadsBackToWhereItIsCalledFor() throws Exception {
        Rendering file =
                render(
                        N.paragraph(
                                new Inline.Text("Said", N.span()),
                                new Inline.Footnote(List.of(N.paragraph("The note")), N.span()),
                                new Inline.Text(" here.", N.span())));
        try (PDDocument pdf = Loader.loadPDF(file.bytes())) {
            List<PDAnnotationLink> links = new ArrayList<>();
            for (var annotation : pdf.getPage(0).getAnnotations()) {
                links.add((PDAnnotationLink) annotation);
            }
            assertEquals(1, links.size());
            assertTrue(links.getFirst().getDestination() != null);
        }
        assertEquals(Map.of(), Conformance.brokenRules(file.bytes()));
    }

    @Test
    void viewersOpenTheListBesideThePages() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(render(N.heading(1, "One")).bytes())) {
            COSName mode = pdf.getDocumentCatalog().getCOSObject().getCOSName(COSName.PAGE_MODE);
            assertEquals("UseOutlines", mode.getName());
        }
    }
}
