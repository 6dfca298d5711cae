package org.briefpack.renderer.pdf.internal.font;

import java.nio.ByteBuffer;
import java.util.Map;
import org.briefpack.renderer.type.CharacterMap;
import org.briefpack.renderer.type.Sfnt;

/** What a font's file says of its glyphs, by their ids. */
public final class GlyphTable {
    private final int unitsPerEm;
    private final ByteBuffer metrics;
    private final int longMetrics;
    private final CharacterMap map;
    private Map<Integer, Integer> characters;

    /**
     * Reads a file.
     *
     * @throws RuntimeException where it is damaged
     */
    GlyphTable(byte[] bytes) {
        Sfnt font = new Sfnt(bytes);
        unitsPerEm = font.unitsPerEm();
        metrics = font.table("hmtx");
        longMetrics = font.table("hhea").getShort(34) & 0xFFFF;
        map = new CharacterMap(font.table("cmap"));
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    /** Returns a character's glyph, 0 for none. */
    public int glyph(int codePoint) {
        return map.glyph(codePoint);
    }

    /** Returns how far a glyph moves the pen, in thousandths of the size, as the file says it. */
    public int advance(int glyph) {
        int units = metrics.getShort(4 * Math.min(glyph, longMetrics - 1)) & 0xFFFF;
        return units * 1000 / unitsPerEm;
    }

    /** Returns the first character that a glyph is for, -1 for none. */
    public synchronized int character(int glyph) {
        if (characters == null) {
            characters = map.characters();
        }
        return characters.getOrDefault(glyph, -1);
    }
}
