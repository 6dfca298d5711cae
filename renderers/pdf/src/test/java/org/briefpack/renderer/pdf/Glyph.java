package org.briefpack.renderer.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What is drawn, glyph by glyph. */
final class Glyph {
    private Glyph() {}

    /** Returns all glyphs but blanks in the order in which they are drawn, page by page. */
    static List<TextPosition> seen(byte[] file) throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    if (!glyph.getUnicode().isBlank()) {
                        glyphs.add(glyph);
                    }
                }
            }.getText(document);
        }
        return glyphs;
    }
}
