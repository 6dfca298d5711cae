package org.briefpack.renderer.pdf.internal.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which glyph a font has for a character (ISO/IEC 14496-22, 5.2.1, cmap). */
final class CharacterMap {
    private static final int MICROSOFT = 3;
    private static final int ALL_OF_UNICODE = 10;

    private final TreeMap<Integer, Integer> glyphs = new TreeMap<>();

    /**
     * Reads a table.
     *
     * @throws RuntimeException where it ends too early
     */
    CharacterMap(ByteBuffer table) {
        int count = table.getShort(2) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = 4 + i * 8;
            int platform = table.getShort(entry) & 0xFFFF;
            int encoding = table.getShort(entry + 2) & 0xFFFF;
            boolean unicode =
                    platform == 0
                            || platform == MICROSOFT
                                    && (encoding == 1 || encoding == ALL_OF_UNICODE);
            if (unicode) {
                int at = table.getInt(entry + 4);
                read(table.slice(at, table.limit() - at));
            }
        }
    }

    private void read(ByteBuffer part) {
        switch (part.getShort(0)) {
            case 4 -> segments(part);
            case 12 -> groups(part);
            default -> {}
        }
    }

    private void segments(ByteBuffer part) {
        int twice = part.getShort(6) & 0xFFFF;
        for (int i = 0; i < twice; i += 2) {
            int end = part.getShort(14 + i) & 0xFFFF;
            int start = part.getShort(16 + twice + i) & 0xFFFF;
            int delta = part.getShort(16 + 2 * twice + i);
            int rangeAt = 16 + 3 * twice + i;
            int range = part.getShort(rangeAt) & 0xFFFF;
            for (int c = start; c <= end && c < 0xFFFF; c++) {
                int glyph = c;
                if (range > 0) {
                    glyph = part.getShort(rangeAt + range + 2 * (c - start)) & 0xFFFF;
                }
                if (range == 0 || glyph > 0) {
                    add(c, glyph + delta & 0xFFFF);
                }
            }
        }
    }

    private void groups(ByteBuffer part) {
        int count = part.getInt(12);
        for (int i = 0; i < count; i++) {
            int at = 16 + i * 12;
            int start = part.getInt(at);
            int end = Math.min(part.getInt(at + 4), Character.MAX_CODE_POINT);
            for (int c = start; c <= end; c++) {
                add(c, part.getInt(at + 8) + c - start);
            }
        }
    }

    /** Adds a character unless it is there. */
    void add(int codePoint, int glyph) {
        if (glyph > 0) {
            glyphs.putIfAbsent(codePoint, glyph);
        }
    }

    /** Gives a character another glyph. */
    void replace(int codePoint, int glyph) {
        glyphs.put(codePoint, glyph);
    }

    /** Returns a character's glyph, 0 for none. */
    int glyph(int codePoint) {
        return glyphs.getOrDefault(codePoint, 0);
    }

    /** Returns the table in its plainest form (format 12). */
    byte[] table() {
        List<int[]> groups = new ArrayList<>();
        for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
            int c = entry.getKey();
            int glyph = entry.getValue();
            int[] last = groups.isEmpty() ? null : groups.getLast();
            if (last != null && last[1] == c - 1 && last[2] + c - last[0] == glyph) {
                last[1] = c;
            } else {
                groups.add(new int[] {c, c, glyph});
            }
        }
        ByteBuffer table = ByteBuffer.allocate(28 + groups.size() * 12);
        table.putShort((short) 0).putShort((short) 1);
        table.putShort((short) MICROSOFT).putShort((short) ALL_OF_UNICODE).putInt(12);
        table.putShort((short) 12).putShort((short) 0).putInt(16 + groups.size() * 12);
        table.putInt(0).putInt(groups.size());
        for (int[] group : groups) {
            table.putInt(group[0]).putInt(group[1]).putInt(group[2]);
        }
        return table.array();
    }
}
