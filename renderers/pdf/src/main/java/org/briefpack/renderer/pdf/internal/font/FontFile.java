package org.briefpack.renderer.pdf.internal.font;

import java.io.IOException;
import java.util.zip.CRC32;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/** Opens TrueType and OpenType files. */
final class FontFile {
    private FontFile() {}

    /**
     * Opens a font as it is.
     *
     * @param name ends in {@code .ttf} or {@code .otf}
     * @throws IOException where the bytes are not a font that may be embedded
     */
    static EmbeddedFace open(String name, byte[] bytes) throws IOException {
        return open(name, bytes, 0);
    }

    private static EmbeddedFace open(String name, byte[] bytes, int sum) throws IOException {
        BaseFont base = base(name, bytes);
        return new EmbeddedFace(base, SubsetPrefix.fix(base, sum), bytes, null);
    }

    /**
     * Opens a font with what it offers beyond one glyph for each character.
     *
     * @param tabular whether its figures are to be of one width
     * @throws IOException where the bytes are not a font that may be embedded
     */
    static EmbeddedFace openWithFeatures(String name, byte[] bytes, boolean tabular)
            throws IOException {
        Features features;
        CRC32 sum = new CRC32();
        sum.update(bytes);
        int letters = (int) sum.getValue();
        try {
            features = Features.of(bytes, tabular);
        } catch (RuntimeException e) {
            // A font whose extras are damaged may be sound; whether it is a font is asked next.
            return open(name, bytes, letters);
        }
        byte[] file = features.bytes();
        BaseFont base = base(name, file);
        return new EmbeddedFace(base, SubsetPrefix.fix(base, letters), file, features);
    }

    private static BaseFont base(String name, byte[] bytes) throws IOException {
        try {
            BaseFont font =
                    BaseFont.createFont(
                            name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
            // The list of glyphs that the library writes is incomplete; PDF/A-2 needs none.
            font.setIncludeCidSet(false);
            font.setCompressionLevel(ThemeFonts.COMPRESSION);
            return font;
        } catch (RuntimeException e) {
            throw new IOException("not a font that can be embedded: " + name, e);
        }
    }

    /** Opens a font for form fields: one byte a character, Windows Latin as a whole. */
    static BaseFont forFields(String name, byte[] bytes) throws IOException {
        try {
            BaseFont font =
                    BaseFont.createFont(
                            name, BaseFont.CP1252, BaseFont.EMBEDDED, false, bytes, null);
            font.setCompressionLevel(ThemeFonts.COMPRESSION);
            font.addSubsetRange(new int[] {0x20, 0x7E, 0xA0, 0xFF, 0x2013, 0x2026, 0x20AC, 0x20AC});
            SubsetPrefix.fix(font, 0);
            return font;
        } catch (DocumentException e) {
            throw new IOException("not a font that can be embedded: " + name, e);
        }
    }
}
