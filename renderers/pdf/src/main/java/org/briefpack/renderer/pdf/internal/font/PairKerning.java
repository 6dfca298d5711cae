package org.briefpack.renderer.pdf.internal.font;

import static org.briefpack.renderer.pdf.internal.font.LayoutTable.u16;

import java.nio.ByteBuffer;
import java.util.List;

/** How much nearer two glyphs stand than others (ISO/IEC 14496-22, 6.3.3, GPOS, pairs). */
final class PairKerning {
    private static final int PAIRS = 2;
    private static final int ADVANCE = 4;
    private static final int NOT_SAID = Integer.MIN_VALUE;

    private final List<List<LayoutTable.Part>> lookups;

    PairKerning(ByteBuffer table) {
        this.lookups = new LayoutTable(table, 9).lookups("kern");
    }

    /** Returns whether the font says nothing about pairs. */
    boolean isEmpty() {
        return lookups.isEmpty();
    }

    /** Returns what is added between two glyphs, in the font's units. */
    int between(int left, int right) {
        int sum = 0;
        for (List<LayoutTable.Part> lookup : lookups) {
            for (LayoutTable.Part part : lookup) {
                int value = part.type() == PAIRS ? said(part.data(), left, right) : NOT_SAID;
                if (value != NOT_SAID) {
                    sum += value;
                    break;
                }
            }
        }
        return sum;
    }

    private static int said(ByteBuffer data, int left, int right) {
        try {
            return value(data, left, right);
        } catch (IndexOutOfBoundsException damaged) {
            // An offset that leads out of the table is met only when its pair is asked for.
            return NOT_SAID;
        }
    }

    private static int value(ByteBuffer data, int left, int right) {
        int at = LayoutTable.covered(data, u16(data, 2), left);
        if (at < 0) {
            return NOT_SAID;
        }
        int first = u16(data, 4);
        int size = 2 * (Integer.bitCount(first) + Integer.bitCount(u16(data, 6)));
        int inside = 2 * Integer.bitCount(first & (ADVANCE - 1));
        int record =
                u16(data, 0) == 1
                        ? pair(data, u16(data, 10 + 2 * at), right, size)
                        : classes(data, left, right, size);
        if (record < 0) {
            return NOT_SAID;
        }
        return (first & ADVANCE) == 0 ? 0 : data.getShort(record + inside);
    }

    /** Returns where the values of a named pair lie, below 0 for nowhere. */
    private static int pair(ByteBuffer data, int set, int right, int size) {
        int low = 0;
        int high = u16(data, set) - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            int at = set + 2 + middle * (size + 2);
            int glyph = u16(data, at);
            if (glyph == right) {
                return at + 2;
            }
            low = glyph < right ? middle + 1 : low;
            high = glyph < right ? high : middle - 1;
        }
        return -1;
    }

    private static int classes(ByteBuffer data, int left, int right, int size) {
        int one = LayoutTable.classOf(data, u16(data, 8), left);
        int other = LayoutTable.classOf(data, u16(data, 10), right);
        return 16 + (one * u16(data, 14) + other) * size;
    }
}
