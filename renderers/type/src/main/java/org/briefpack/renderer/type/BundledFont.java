package org.briefpack.renderer.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.briefpack.model.theme.FontFace;
import org.jspecify.annotations.Nullable;

/**
 * The fonts that come with Briefpack: the Liberation families, which have the measures of Arial,
 * Times New Roman and Courier New, and two small fonts of signs.
 */
public enum BundledFont {
    SANS_REGULAR("sans", FontFace.REGULAR, "Sans-Regular"),
    SANS_BOLD("sans", FontFace.BOLD, "Sans-Bold"),
    SANS_ITALIC("sans", FontFace.ITALIC, "Sans-Italic"),
    SANS_BOLD_ITALIC("sans", FontFace.BOLD_ITALIC, "Sans-BoldItalic"),
    SERIF_REGULAR("serif", FontFace.REGULAR, "Serif-Regular"),
    SERIF_BOLD("serif", FontFace.BOLD, "Serif-Bold"),
    SERIF_ITALIC("serif", FontFace.ITALIC, "Serif-Italic"),
    SERIF_BOLD_ITALIC("serif", FontFace.BOLD_ITALIC, "Serif-BoldItalic"),
    MONO_REGULAR("mono", FontFace.REGULAR, "Mono-Regular"),
    MONO_BOLD("mono", FontFace.BOLD, "Mono-Bold"),
    MONO_ITALIC("mono", FontFace.ITALIC, "Mono-Italic"),
    MONO_BOLD_ITALIC("mono", FontFace.BOLD_ITALIC, "Mono-BoldItalic"),

    /** Ticks, boxes, stars, arrows, fractions: signs that few text fonts have. */
    SIGNS("org/briefpack/renderer/type/signs/signs.ttf"),

    /** Small pictures that people type, in one colour. */
    EMOJI("org/briefpack/renderer/type/signs/emoji.ttf");

    /** The families in the order in which one stands in for another. */
    public static final List<String> FAMILIES = List.of("sans", "serif", "mono");

    private final String family;
    private final FontFace face;
    private final String file;
    private volatile byte @Nullable [] bytes;
    private volatile @Nullable FontFile measures;

    BundledFont(String family, FontFace face, String name) {
        this.family = family;
        this.face = face;
        this.file = "liberation/Liberation" + name + ".ttf";
    }

    BundledFont(String file) {
        this.family = "";
        this.face = FontFace.REGULAR;
        this.file = file;
    }

    /** Returns the fonts that have signs and no letters, in the order in which they are asked. */
    public static List<BundledFont> ofSigns() {
        return List.of(SIGNS, EMOJI);
    }

    /** Returns the font of a family: sans, serif or mono; sans for any other name. */
    public static BundledFont of(String family, FontFace face) {
        String known = FAMILIES.contains(family) ? family : FAMILIES.getFirst();
        for (BundledFont font : values()) {
            if (font.family.equals(known) && font.face == face) {
                return font;
            }
        }
        throw new IllegalStateException("every family has every face");
    }

    /** Returns the name of its file, which ends in {@code .ttf}. */
    public String file() {
        return file;
    }

    /** Returns its file, read when first asked for; nobody may change it. */
    public byte[] bytes() {
        byte[] result = bytes;
        if (result == null) {
            synchronized (this) {
                result = bytes;
                if (result == null) {
                    result = load();
                    bytes = result;
                }
            }
        }
        return result;
    }

    private byte[] load() {
        try (InputStream in = BundledFont.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns its measures: read when first asked for, once for all decks. */
    FontFile measures() {
        FontFile result = measures;
        if (result == null) {
            synchronized (this) {
                result = measures;
                if (result == null) {
                    result = read();
                    measures = result;
                }
            }
        }
        return result;
    }

    private FontFile read() {
        try {
            return FontFile.read(bytes());
        } catch (FontFile.Unusable e) {
            throw new IllegalStateException("the bundled font " + file, e);
        }
    }
}
