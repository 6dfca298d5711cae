package org.briefpack.renderer.pdf.internal.font;

import static org.briefpack.renderer.pdf.internal.font.LayoutTable.u16;

import java.nio.ByteBuffer;
import java.util.List;

/** Glyphs that a font draws in place of others (ISO/IEC 14496-22, 6.3.4, GSUB). */
final class Substitutions {
    private static final int SINGLE = 1;
    private static final int LIGATURE = 4;

    private final LayoutTable table;

    Substitutions(ByteBuffer table) {
        this.table = new LayoutTable(table, 7);
    }

    /** Returns what a feature draws in place of a glyph, the glyph itself where it says nothing. */
    int single(String feature, int glyph) {
        for (List<LayoutTable.Part> lookup : table.lookups(feature)) {
            for (LayoutTable.Part part : lookup) {
                int at = part.type() == SINGLE ? covered(part.data(), glyph) : -1;
                if (at >= 0) {
                    ByteBuffer data = part.data();
                    return u16(data, 0) == 1
                            ? glyph + u16(data, 4) & 0xFFFF
                            : u16(data, 6 + 2 * at);
                }
            }
        }
        return glyph;
    }

    /** Returns the one glyph that a feature draws in place of several, 0 for none. */
    int ligature(String feature, int... glyphs) {
        for (List<LayoutTable.Part> lookup : table.lookups(feature)) {
            for (LayoutTable.Part part : lookup) {
                int at = part.type() == LIGATURE ? covered(part.data(), glyphs[0]) : -1;
                if (at >= 0) {
                    int found = ligature(part.data(), u16(part.data(), 6 + 2 * at), glyphs);
                    if (found > 0) {
                        return found;
                    }
                }
            }
        }
        return 0;
    }

    private static int ligature(ByteBuffer data, int set, int[] glyphs) {
        for (int i = 0; i < u16(data, set); i++) {
            int at = set + u16(data, set + 2 + 2 * i);
            boolean same = u16(data, at + 2) == glyphs.length;
            for (int g = 1; same && g < glyphs.length; g++) {
                same = u16(data, at + 2 + 2 * g) == glyphs[g];
            }
            if (same) {
                return u16(data, at);
            }
        }
        return 0;
    }

    private static int covered(ByteBuffer data, int glyph) {
        return LayoutTable.covered(data, u16(data, 2), glyph);
    }
}
