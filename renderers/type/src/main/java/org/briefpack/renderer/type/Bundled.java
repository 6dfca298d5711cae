package org.briefpack.renderer.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.briefpack.model.theme.FontFace;

/**
 * The Liberation faces that text is measured with where a theme names no file of its own. Each is
 * read when first asked for, once for all decks, and never changes after.
 */
enum Bundled {
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

    private final String path;
    private volatile FontFile face;

    Bundled(String name) {
        this.path = "liberation/Liberation" + name + ".ttf";
    }

    /** Returns the face of a family: sans, serif or mono; sans for any other name. */
    static FontFile face(String family, FontFace face) {
        int first =
                switch (family) {
                    case "serif" -> SERIF_REGULAR.ordinal();
                    case "mono" -> MONO_REGULAR.ordinal();
                    default -> SANS_REGULAR.ordinal();
                };
        return values()[first + face.ordinal()].read();
    }

    private FontFile read() {
        FontFile result = face;
        if (result == null) {
            synchronized (this) {
                result = face;
                if (result == null) {
                    result = parse();
                    face = result;
                }
            }
        }
        return result;
    }

    private FontFile parse() {
        try (InputStream in = Bundled.class.getClassLoader().getResourceAsStream(path)) {
            return FontFile.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFile.Unusable e) {
            throw new IllegalStateException("the bundled font " + path, e);
        }
    }
}
