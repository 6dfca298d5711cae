package org.briefpack.renderer.type;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The measures of a TrueType or OpenType font: which characters it has and how wide they are.
 * Outlines and pair kerning are not looked at; kerning only ever makes text narrower in the fonts
 * we ship, so that a line that fits here fits everywhere.
 */
public final class FontFile implements Face {
    /** Says in plain words why a font file cannot be used. */
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        Unusable(String reason) {
            super(reason);
        }
    }

    private static final int CACHED = 0x500;

    private final int unitsPerEm;
    private final double lineHeight;
    private final ByteBuffer metrics;
    private final int longMetrics;
    private final int glyphs;
    private final CharacterMap map;

    /** Widths found so far; threads that share the face may both write one, the same. */
    private final int[] cache = new int[CACHED];

    private FontFile(byte[] bytes) throws Unusable {
        if (!Sfnt.isFont(bytes)) {
            throw new Unusable("it is not a TrueType or OpenType font");
        }
        Sfnt font = new Sfnt(bytes);
        ByteBuffer head = table(font, "head");
        ByteBuffer hhea = table(font, "hhea");
        metrics = table(font, "hmtx");
        glyphs = u16(table(font, "maxp"), 4);
        unitsPerEm = u16(head, 18);
        longMetrics = u16(hhea, 34);
        if (unitsPerEm == 0 || longMetrics == 0) {
            throw new Unusable("it has no measures");
        }
        double tall = hhea.getShort(4) - hhea.getShort(6) + Math.max(0, hhea.getShort(8));
        lineHeight = tall / unitsPerEm;
        map = new CharacterMap(table(font, "cmap"));
        if (map.isEmpty()) {
            throw new Unusable("it has no Unicode characters");
        }
        Arrays.fill(cache, -2);
    }

    /**
     * Reads a font's measures.
     *
     * @throws Unusable where the bytes are not a font with Unicode characters
     */
    public static FontFile read(byte[] bytes) throws Unusable {
        try {
            return new FontFile(bytes);
        } catch (IndexOutOfBoundsException e) {
            throw new Unusable("the font file is cut off or damaged");
        }
    }

    @Override
    public double width(int character) {
        int units;
        if (character < CACHED) {
            units = cache[character];
            if (units == -2) {
                units = units(character);
                cache[character] = units;
            }
        } else {
            units = units(character);
        }
        return units < 0 ? -1 : (double) units / unitsPerEm;
    }

    @Override
    public double lineHeight() {
        return lineHeight;
    }

    private int units(int character) {
        try {
            int glyph = map.glyph(character);
            if (glyph <= 0 || glyph >= glyphs) {
                return -1;
            }
            return u16(metrics, 4 * Math.min(glyph, longMetrics - 1));
        } catch (IndexOutOfBoundsException damaged) {
            return -1;
        }
    }

    private static ByteBuffer table(Sfnt font, String tag) throws Unusable {
        ByteBuffer table = font.table(tag);
        if (table == null) {
            throw new Unusable("it lacks the table " + tag);
        }
        return table;
    }

    private static int u16(ByteBuffer table, int at) {
        return table.getShort(at) & 0xFFFF;
    }
}
