package org.briefpack.renderer.pdf.internal.font;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import org.briefpack.renderer.type.CharacterMap;
import org.briefpack.renderer.type.Sfnt;

/**
 * What an OpenType font offers beyond one glyph for each character. Ligatures that Unicode has
 * characters for are given to those characters, so that text is set with them as with any other.
 */
final class Features {
    private static final int FIRST_LIGATURE = 0xFB00;
    private static final int LAST_LIGATURE = 0xFB04;

    private final Sfnt font;
    private final CharacterMap map;
    private final PairKerning kerning;
    private final boolean tabular;
    private boolean ligatures;
    private boolean changed;

    private Features(Sfnt font, boolean tabularWanted) {
        this.font = font;
        this.map = new CharacterMap(font.table("cmap"));
        ByteBuffer positions = font.table("GPOS");
        PairKerning pairs = positions == null ? null : new PairKerning(positions);
        this.kerning = pairs == null || pairs.isEmpty() ? null : pairs;
        ByteBuffer table = font.table("GSUB");
        boolean found = false;
        if (table != null) {
            Substitutions substitutions = new Substitutions(table);
            ligatures(substitutions);
            found = figures(substitutions, tabularWanted);
            changed |= ligatures || found && tabularWanted;
        }
        this.tabular = found;
    }

    /**
     * Reads a font's features.
     *
     * @param tabular whether figures of one width are wanted
     * @throws RuntimeException where a table is damaged
     */
    static Features of(byte[] bytes, boolean tabular) {
        return new Features(new Sfnt(bytes), tabular);
    }

    /** Returns the font's file, with characters for the forms that it has beyond them. */
    byte[] bytes() {
        return changed ? font.with("cmap", map.table()) : font.bytes();
    }

    /** Returns whether the font melts f with the letter after it. */
    boolean hasLigatures() {
        return ligatures;
    }

    /** Returns whether the font has figures of one width beside those it draws. */
    boolean hasTabularFigures() {
        return tabular;
    }

    /** Returns whether the font says how near pairs stand in its newer table. */
    boolean hasKerning() {
        return kerning != null;
    }

    /** Returns what is added between two characters, in thousandths of the size. */
    int kerning(int left, int right) {
        return Math.round(
                kerning.between(map.glyph(left), map.glyph(right)) * 1000f / font.unitsPerEm());
    }

    private void ligatures(Substitutions substitutions) {
        for (int c = FIRST_LIGATURE; c <= LAST_LIGATURE; c++) {
            String letters = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
            int glyph = substitutions.ligature("liga", letters.chars().map(map::glyph).toArray());
            if (glyph > 0) {
                map.replace(c, glyph);
                ligatures = true;
            }
        }
    }

    /** Puts figures of one width in place of others; returns whether the font has them. */
    private boolean figures(Substitutions substitutions, boolean wanted) {
        boolean found = false;
        for (char digit = '0'; digit <= '9'; digit++) {
            int glyph = map.glyph(digit);
            int even = substitutions.single("tnum", glyph);
            found |= even != glyph;
            if (wanted) {
                map.replace(digit, even);
            }
        }
        return found;
    }
}
