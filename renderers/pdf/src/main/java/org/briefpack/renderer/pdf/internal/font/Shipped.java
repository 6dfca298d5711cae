package org.briefpack.renderer.pdf.internal.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.briefpack.renderer.type.BundledFont;
import org.openpdf.text.pdf.BaseFont;

/** The bundled fonts as they are embedded: each is opened once and never changes after. */
final class Shipped {
    private static final Map<BundledFont, EmbeddedFace> OPEN = new ConcurrentHashMap<>();

    private Shipped() {}

    /** Returns a font, opened at the first call. */
    static EmbeddedFace face(BundledFont font) {
        return OPEN.computeIfAbsent(font, Shipped::open);
    }

    private static EmbeddedFace open(BundledFont font) {
        try {
            return FontFile.open(font.file(), font.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a new font with the characters of Windows Latin, for form fields. */
    static BaseFont forFields() {
        BundledFont font = BundledFont.SANS_REGULAR;
        try {
            return FontFile.forFields(font.file(), font.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
