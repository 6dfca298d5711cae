package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.FieldKind;
import org.briefpack.model.document.Metadata;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;

/** Fields can be filled in, and what was filled in can be read, printed and kept. */
class FieldsTest {
    private static final int DPI = 72;
    private final Nodes n = new Nodes();

    @Test
    void keepTheirFrameAndBothStandardsWhenSomebodyFillsThemIn() throws Exception {
        byte[] empty =
                file(
                        field("name", FieldKind.TEXT, ""),
                        field("day", FieldKind.DATE, ""),
                        field("score", FieldKind.CHOICE, ""),
                        field("agreed", FieldKind.CHECK, ""));
        byte[] filled;
        try (PDDocument document = Loader.loadPDF(empty)) {
            for (PDField field : document.getDocumentCatalog().getAcroForm().getFields()) {
                if (field instanceof PDCheckBox box) {
                    box.check();
                } else {
                    // Many viewers draw a field anew, with what is said of it and nothing else.
                    field.getWidgets().getFirst().getCOSObject().removeItem(COSName.AP);
                    field.setValue(field.getPartialName().equals("score") ? "Two" : "Zoë");
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            filled = out.toByteArray();
        }
        assertEquals(Map.of(), Conformance.brokenRules(filled));
        try (PDDocument document = Loader.loadPDF(filled)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI);
            for (PDField field : document.getDocumentCatalog().getAcroForm().getFields()) {
                PDRectangle place = field.getWidgets().getFirst().getRectangle();
                assertTrue(framed(page, place), "no frame around " + field.getPartialName());
                assertFalse(field.getValueAsString().isEmpty(), field.getPartialName());
            }
        }
    }

    @Test
    void growWithTheirValueSoThatAllOfItIsPrinted() throws IOException {
        byte[] bytes =
                file(
                        field("short", FieldKind.TEXT, "One line"),
                        field("long", FieldKind.TEXT, "a longer value ".repeat(40)));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<PDField> fields = document.getDocumentCatalog().getAcroForm().getFields();
            assertTrue(height(fields.get(0)) < 30, "one line: " + height(fields.get(0)));
            assertTrue(height(fields.get(1)) > 60, "several lines: " + height(fields.get(1)));
        }
    }

    @Test
    void areNamedByRowAndColumnOfATableAndByTheirLabelWhereItHasNoHeads() throws IOException {
        Block.Row head = n.row("Attribute", "Score");
        Block.Cell cell = n.cell(1, 1, field("in-table", FieldKind.CHOICE, ""));
        Block.Row row = new Block.Row(List.of(n.cell(1, 1, n.paragraph("Tests")), cell), n.span());
        Block.Table headed = (Block.Table) n.table("Card", head, row);
        Block bare =
                new Block.Table(
                        "",
                        List.of(),
                        "Card",
                        headed.columns(),
                        0,
                        0,
                        false,
                        List.of(row),
                        n.span());
        assertFalse(shown(headed).contains("Label of in-table"));
        assertTrue(shown(bare).contains("Label of in-table"));
        try (PDDocument document = Loader.loadPDF(file(headed))) {
            PDField field = document.getDocumentCatalog().getAcroForm().getFields().getFirst();
            assertEquals("Label of in-table", field.getAlternateFieldName());
        }
    }

    /** Returns whether something is drawn along the middle of the left edge of a place. */
    private static boolean framed(BufferedImage page, PDRectangle place) {
        int y = Math.round(page.getHeight() - (place.getLowerLeftY() + place.getHeight() / 2));
        for (int x = (int) place.getLowerLeftX(); x < place.getLowerLeftX() + 2; x++) {
            if ((page.getRGB(x, y) & 0xFF) < 200) {
                return true;
            }
        }
        return false;
    }

    private static double height(PDField field) {
        return field.getWidgets().getFirst().getRectangle().getHeight();
    }

    private String shown(Block block) throws IOException {
        try (PDDocument document = Loader.loadPDF(file(block))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private Block field(String name, FieldKind kind, String value) {
        List<String> options = List.of("One", "Two");
        return new Block.Field(name, kind, "Label of " + name, value, options, "", 1, n.span());
    }

    private byte[] file(Block... blocks) {
        Document document = Document.of(Metadata.of("Form", "en"), List.of(blocks));
        return Rendering.of(new PdfRenderer(), Samples.request(document)).bytes();
    }
}
