package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.theme.Accent;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.SampleTheme;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;

class CellColourTest {
    private final Nodes n = new Nodes();

    @Test
    void aCellOfATableWearsItsColour() throws IOException {
        assertTrue(red(n.tableOf(Accent.BAD, "IIII")) > 20);
        assertTrue(red(n.tableOf(Accent.GOOD, "IIII")) == 0);
    }

    private static long red(Block table) throws IOException {
        Document document = Document.of(Metadata.of("Flags", "en"), List.of(table));
        byte[] bytes =
                Rendering.of(
                                new PdfRenderer(),
                                new RenderRequest(
                                        document,
                                        SampleTheme.theme(),
                                        Map.of(),
                                        Samples.TIMESTAMP,
                                        Optional.empty(),
                                        Map.of()))
                        .bytes();
        int colour = Integer.parseInt(SampleTheme.theme().palette().accent(Accent.BAD).hex(), 16);
        try (PDDocument file = Loader.loadPDF(bytes)) {
            BufferedImage page = new PDFRenderer(file).renderImageWithDPI(0, 144);
            long count = 0;
            for (int y = 0; y < page.getHeight(); y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    count += (page.getRGB(x, y) & 0xFFFFFF) == colour ? 1 : 0;
                }
            }
            return count;
        }
    }
}
