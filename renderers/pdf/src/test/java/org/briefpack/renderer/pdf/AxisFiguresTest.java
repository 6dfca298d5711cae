package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartKind;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Metadata;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;

/** Figures on the axis of a chart are read alone, and so have their unit beside them. */
class AxisFiguresTest {
    @Test
    void sharesOnAnAxisArePerCent() throws Exception {
        Nodes n = new Nodes();
        Block shares = n.chart(ChartKind.LINE, "Chart", "2024", "2025", "2026");
        assertTrue(text(shares).contains("10\u00A0%"), text(shares));
        Block.Chart one = (Block.Chart) shares;
        Block jobs =
                new Block.Chart(
                        "",
                        one.kind(),
                        one.title(),
                        "jobs",
                        one.categories(),
                        one.series(),
                        one.source(),
                        one.alt(),
                        one.span());
        assertEquals(-1, text(jobs).indexOf('%'));
    }

    private static String text(Block chart) throws Exception {
        Document document = Document.of(Metadata.of("A title", "en"), List.of(chart));
        byte[] file = Rendering.of(new PdfRenderer(), Samples.request(document)).bytes();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replace("Alternative of Chart", "");
        }
    }
}
