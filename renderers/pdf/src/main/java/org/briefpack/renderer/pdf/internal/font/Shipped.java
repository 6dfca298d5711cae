package org.briefpack.renderer.pdf.internal.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.briefpack.model.theme.FontFace;
import org.librepdf.openpdf.fonts.Liberation;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts that come with Briefpack: the Liberation families, which have the measures of Arial,
 * Times New Roman and Courier New. Each is read when first asked for and never changes after.
 */
enum Shipped {
    SANS_REGULAR("Sans-Regular"),
    SANS_BOLD("Sans-Bold"),
    SANS_ITALIC("Sans-Italic"),
    SANS_BOLD_ITALIC("Sans-BoldItalic"),
    SERIF_REGULAR("Serif-Regular"),
    SERIF_BOLD("Serif-Bold"),
    SERIF_ITALIC("Serif-Italic"),
    SERIF_BOLD_ITALIC("Serif-BoldItalic"),
    MONO_REGULAR("Mono-Regular"),
    MONO_BOLD("Mono-Bold"),
    MONO_ITALIC("Mono-Italic"),
    MONO_BOLD_ITALIC("Mono-BoldItalic");

    private final String file;
    private volatile EmbeddedFace face;

    Shipped(String file) {
        this.file = "/liberation/Liberation" + file + ".ttf";
    }

    /** Returns the face of a family: sans, serif or mono; sans for any other name. */
    static Shipped of(String family, FontFace face) {
        int first =
                switch (family) {
                    case "serif" -> SERIF_REGULAR.ordinal();
                    case "mono" -> MONO_REGULAR.ordinal();
                    default -> SANS_REGULAR.ordinal();
                };
        return values()[first + face.ordinal()];
    }

    /** Returns the font, read at the first call. */
    EmbeddedFace face() {
        EmbeddedFace result = face;
        if (result == null) {
            synchronized (this) {
                result = face;
                if (result == null) {
                    result = read();
                    face = result;
                }
            }
        }
        return result;
    }

    private EmbeddedFace read() {
        try {
            return FontFile.open(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a new font with the characters of Windows Latin, for form fields. */
    BaseFont forFields() {
        try {
            return FontFile.forFields(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes() throws IOException {
        try (InputStream in = Liberation.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is not on the class path");
            }
            return in.readAllBytes();
        }
    }
}
