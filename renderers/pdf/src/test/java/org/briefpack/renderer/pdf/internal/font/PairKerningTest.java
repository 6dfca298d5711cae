package org.briefpack.renderer.pdf.internal.font;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairKerningTest {
    /** One feature, kern, with one lookup: 0x10 after 0x0f stands 50 units nearer. */
    private static final short[] TABLE = {
        1,
        0,
        10,
        30,
        44, // version; scripts, features and lookups
        1,
        0x4446,
        0x4c54,
        8,
        4,
        0, // the script DFLT, with its own language alone
        0,
        -1,
        1,
        0, // which has the first feature
        1,
        0x6b65,
        0x726e,
        8,
        0,
        1,
        0, // kern, which is the first lookup
        1,
        4,
        2,
        0,
        1,
        8, // pairs, in one part
        1,
        12,
        4,
        0,
        1,
        18, // pairs by name; advances; one set
        1,
        1,
        0x0f, // for one glyph
        1,
        0x10,
        -50 // before one other
    };

    private static final int PART = 56;

    @Test
    void aPairStandsNearer() {
        assertEquals(-50, new PairKerning(table()).between(0x0f, 0x10));
    }

    @Test
    void aDamagedTableSaysNothingOfAPair() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            ByteBuffer table = table();
            // What is read before a pair is asked for stays sound; the rest is anything.
            table.putShort(
                    PART + 2 * random.nextInt((table.limit() - PART) / 2),
                    (short) random.nextInt());
            PairKerning kerning = new PairKerning(table);
            assertDoesNotThrow(() -> kerning.between(0x0f, 0x10));
        }
    }

    private static ByteBuffer table() {
        ByteBuffer table = ByteBuffer.allocate(2 * TABLE.length);
        for (short value : TABLE) {
            table.putShort(value);
        }
        return table.flip();
    }
}
