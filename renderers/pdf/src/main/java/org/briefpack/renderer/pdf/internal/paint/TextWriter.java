package org.briefpack.renderer.pdf.internal.paint;

import java.io.IOException;
import java.io.OutputStream;
import org.briefpack.renderer.pdf.internal.font.ThemeFonts;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The library's writer, with our own word on which characters the glyphs of a font stand for. Fonts
 * are written last, when all text has been drawn.
 */
final class TextWriter extends PdfWriter {
    private final GlyphTexts texts;

    private TextWriter(PdfDocument document, OutputStream out, GlyphTexts texts) {
        super(document, out);
        this.texts = texts;
    }

    /** Returns a writer of a document that is not open yet. */
    static TextWriter of(Document document, OutputStream out, GlyphTexts texts) {
        PdfDocument pdf = new PdfDocument();
        pdf.setTextRenderingOptions(document.getTextRenderingOptions());
        document.addDocListener(pdf);
        TextWriter writer = new TextWriter(pdf, out, texts);
        pdf.addWriter(writer);
        return writer;
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference)
            throws IOException {
        if (object instanceof PdfDictionary font
                && new PdfName("Type0").equals(font.get(PdfName.SUBTYPE))) {
            byte[] map = texts.map(PdfName.decodeName(font.get(PdfName.BASEFONT).toString()));
            if (map != null) {
                PdfStream stream = new PdfStream(map);
                stream.flateCompress(ThemeFonts.COMPRESSION);
                font.put(PdfName.TOUNICODE, addToBody(stream).getIndirectReference());
            }
        }
        return super.addToBody(object, reference);
    }
}
