package org.briefpack.renderer.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds text that nobody can read because it lies outside the paper. */
final class PaperEdge {
    private static final double ROUNDING = 0.5;

    private PaperEdge() {}

    /** Returns each glyph that lies outside, with its page and place. */
    static List<String> outside(byte[] file) throws IOException {
        List<String> outside = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    if (!glyph.getUnicode().isBlank() && isOutside(glyph)) {
                        outside.add(
                                "page "
                                        + getCurrentPageNo()
                                        + ": "
                                        + glyph.getUnicode()
                                        + " at "
                                        + Math.round(glyph.getX())
                                        + ", "
                                        + Math.round(glyph.getY()));
                    }
                }
            }.getText(document);
        }
        return outside;
    }

    private static boolean isOutside(TextPosition glyph) {
        return glyph.getX() < -ROUNDING
                || glyph.getX() + glyph.getWidth() > glyph.getPageWidth() + ROUNDING
                || glyph.getY() - glyph.getHeight() < -ROUNDING
                || glyph.getY() > glyph.getPageHeight() + ROUNDING;
    }
}
