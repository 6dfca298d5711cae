package org.briefpack.renderer.type;

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

    private final byte[] b;
    private final int unitsPerEm;
    private final double lineHeight;
    private final int metrics;
    private final int longMetrics;
    private final int glyphs;
    private final int map;
    private final int mapFormat;

    /** Widths found so far; threads that share the face may both write one, the same. */
    private final int[] cache = new int[CACHED];

    private FontFile(byte[] bytes) throws Unusable {
        b = bytes;
        int head = table("head");
        int hhea = table("hhea");
        metrics = table("hmtx");
        glyphs = u16(table("maxp") + 4);
        unitsPerEm = u16(head + 18);
        longMetrics = u16(hhea + 34);
        if (unitsPerEm == 0 || longMetrics == 0) {
            throw new Unusable("it has no measures");
        }
        double tall = s16(hhea + 4) - s16(hhea + 6) + Math.max(0, s16(hhea + 8));
        lineHeight = tall / unitsPerEm;
        map = characterMap(table("cmap"));
        mapFormat = u16(map);
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
            int glyph = mapFormat == 12 ? glyph12(character) : glyph4(character);
            if (glyph <= 0 || glyph >= glyphs) {
                return -1;
            }
            return u16(metrics + 4 * Math.min(glyph, longMetrics - 1));
        } catch (IndexOutOfBoundsException damaged) {
            return -1;
        }
    }

    /** Finds the table of a Unicode encoding (OpenType 1.9, cmap), the one with most characters. */
    private int characterMap(int cmap) throws Unusable {
        int best = -1;
        int bestFormat = 0;
        for (int i = 0; i < u16(cmap + 2); i++) {
            int record = cmap + 4 + 8 * i;
            int platform = u16(record);
            int encoding = u16(record + 2);
            boolean unicode = platform == 0 || platform == 3 && (encoding == 1 || encoding == 10);
            int at = cmap + s32(record + 4);
            int format = u16(at);
            if (unicode && (format == 4 || format == 12) && format > bestFormat) {
                best = at;
                bestFormat = format;
            }
        }
        if (best < 0) {
            throw new Unusable("it has no Unicode characters");
        }
        return best;
    }

    private int glyph4(int character) {
        if (character > 0xFFFF) {
            return 0;
        }
        int segments = u16(map + 6) / 2;
        int low = 0;
        int high = segments - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (u16(map + 14 + 2 * middle) < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int starts = map + 16 + 2 * segments;
        int start = u16(starts + 2 * low);
        if (character < start || character > u16(map + 14 + 2 * low)) {
            return 0;
        }
        int delta = u16(starts + 2 * segments + 2 * low);
        int offsetAt = starts + 4 * segments + 2 * low;
        int offset = u16(offsetAt);
        if (offset == 0) {
            return character + delta & 0xFFFF;
        }
        int glyph = u16(offsetAt + offset + 2 * (character - start));
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }

    private int glyph12(int character) {
        int low = 0;
        int high = s32(map + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = map + 16 + 12 * middle;
            if (character < s32(group)) {
                high = middle - 1;
            } else if (character > s32(group + 4)) {
                low = middle + 1;
            } else {
                return s32(group + 8) + character - s32(group);
            }
        }
        return 0;
    }

    private int table(String tag) throws Unusable {
        int version = s32(0);
        if (version != 0x00010000 && version != 0x4F54544F && version != 0x74727565) {
            throw new Unusable("it is not a TrueType or OpenType font");
        }
        for (int i = 0; i < u16(4); i++) {
            int record = 12 + 16 * i;
            boolean found = true;
            for (int c = 0; c < 4; c++) {
                found &= b[record + c] == tag.charAt(c);
            }
            if (found) {
                return s32(record + 8);
            }
        }
        throw new Unusable("it lacks the table " + tag);
    }

    private int u16(int at) {
        return (b[at] & 0xFF) << 8 | b[at + 1] & 0xFF;
    }

    private int s16(int at) {
        return (short) u16(at);
    }

    private int s32(int at) {
        return u16(at) << 16 | u16(at + 2);
    }
}
