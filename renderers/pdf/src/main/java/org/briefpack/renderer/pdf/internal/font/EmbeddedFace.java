package org.briefpack.renderer.pdf.internal.font;

import java.io.IOException;
import org.briefpack.renderer.pdf.internal.text.Face;
import org.briefpack.renderer.pdf.internal.text.Shape;
import org.openpdf.text.pdf.BaseFont;

/** A font that is embedded as a subset, addressed by glyph (ISO 32000-1, 9.7.5.2, Identity-H). */
public final class EmbeddedFace implements Face {
    private static final double UNITS = 1_000;
    private static final int COMMON = 0x250;
    private static final int KNOWN = 0x4000;

    private final BaseFont base;
    private final String name;
    private final byte[] file;
    private final Features features;
    private final float[] advances = new float[COMMON];
    private final boolean[] present = new boolean[COMMON];

    /**
     * Kerning of pairs that were asked for, above {@link #KNOWN}; 0 for those that were not.
     * Threads may fill it at once: all find the same.
     */
    private final short[][] pairs = new short[COMMON][];

    private GlyphTable glyphs;
    private JdkShaper shaper;
    private boolean tried;

    /**
     * Measures a font.
     *
     * @param letters before its name in a file
     * @param file what is embedded; nobody may change it
     * @param features what it offers besides; null where that is not asked for
     */
    EmbeddedFace(BaseFont base, String letters, byte[] file, Features features) {
        this.base = base;
        this.name = letters + "+" + base.getPostscriptFontName();
        this.file = file;
        this.features = features;
        for (int c = 0x20; c < COMMON; c++) {
            present[c] = base.charExists(c);
            advances[c] = present[c] ? base.getWidth(c) : 0;
        }
    }

    /** Returns the library's font. */
    public BaseFont base() {
        return base;
    }

    @Override
    public double advance(int codePoint) {
        if (codePoint < COMMON) {
            return advances[codePoint] / UNITS;
        }
        return base.charExists(codePoint) ? base.getWidth(codePoint) / UNITS : 0;
    }

    @Override
    public double kerning(int left, int right) {
        if (left >= COMMON || right >= COMMON) {
            return kern(left, right) / UNITS;
        }
        short[] row = pairs[left];
        if (row == null) {
            row = new short[COMMON];
            pairs[left] = row;
        }
        int known = row[right];
        if (known == 0) {
            known = kern(left, right) + KNOWN;
            row[right] = (short) known;
        }
        return (known - KNOWN) / UNITS;
    }

    private int kern(int left, int right) {
        return features != null && features.hasKerning()
                ? features.kerning(left, right)
                : base.getKerning(left, right);
    }

    @Override
    public boolean ligates() {
        return features != null && features.hasLigatures();
    }

    /** Returns whether the font has figures of one width beside those it draws. */
    boolean hasTabularFigures() {
        return features != null && features.hasTabularFigures();
    }

    @Override
    public boolean has(int codePoint) {
        return codePoint < COMMON ? present[codePoint] : base.charExists(codePoint);
    }

    /** Returns whether a font in a PDF file has this one's name, with the letters of its subset. */
    public boolean isNamed(String other) {
        // What the library adds to the name of a font with cubic curves.
        return other.equals(name) || other.equals(name + "-" + BaseFont.IDENTITY_H);
    }

    /** Returns what the file says of its glyphs; read when first asked for. */
    public synchronized GlyphTable glyphs() {
        if (glyphs == null) {
            glyphs = new GlyphTable(file);
        }
        return glyphs;
    }

    @Override
    public Shape shape(char[] text, int from, int to, boolean backwards) {
        JdkShaper ready = shaper();
        return ready == null ? null : ready.shape(text, from, to, backwards);
    }

    private synchronized JdkShaper shaper() {
        if (!tried) {
            tried = true;
            try {
                shaper = JdkShaper.of(file, glyphs());
            } catch (IOException | RuntimeException unusable) {
                // Whoever asked is told that it cannot be done.
                shaper = null;
            }
        }
        return shaper;
    }

    @Override
    public double ascent() {
        return base.getFontDescriptor(BaseFont.ASCENT, 1);
    }

    @Override
    public double descent() {
        return -base.getFontDescriptor(BaseFont.DESCENT, 1);
    }
}
