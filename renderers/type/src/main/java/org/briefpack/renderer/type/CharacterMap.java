package org.briefpack.renderer.type;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which glyph a font has for a character (ISO/IEC 14496-22, 5.2.1, cmap). It is looked up when
 * somebody asks; a character may be given another glyph than the file has for it.
 */
public final class CharacterMap {
    private static final int MICROSOFT = 3;
    private static final int ALL_OF_UNICODE = 10;

    /** Parts for Unicode, those of format 12 first: they have most characters. */
    private final List<ByteBuffer> parts = new ArrayList<>();

    private final Map<Integer, Integer> own = new TreeMap<>();

    /**
     * Reads a table.
     *
     * @throws IndexOutOfBoundsException where it ends too early
     */
    public CharacterMap(ByteBuffer table) {
        int count = table.getShort(2) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = 4 + i * 8;
            int platform = table.getShort(entry) & 0xFFFF;
            int encoding = table.getShort(entry + 2) & 0xFFFF;
            boolean unicode =
                    platform == 0
                            || platform == MICROSOFT
                                    && (encoding == 1 || encoding == ALL_OF_UNICODE);
            int at = table.getInt(entry + 4);
            if (!unicode) {
                continue;
            }
            ByteBuffer part = table.slice(at, table.limit() - at);
            if (part.getShort(0) == 12) {
                parts.addFirst(part);
            } else if (part.getShort(0) == 4) {
                parts.add(part);
            }
        }
    }

    /** Returns whether the table has no characters of Unicode. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /**
     * Returns a character's glyph, 0 for none.
     *
     * @throws IndexOutOfBoundsException where the table is damaged
     */
    public int glyph(int codePoint) {
        Integer changed = own.isEmpty() ? null : own.get(codePoint);
        if (changed != null) {
            return changed;
        }
        int glyph = 0;
        for (int i = 0; i < parts.size() && glyph == 0; i++) {
            ByteBuffer part = parts.get(i);
            glyph =
                    part.getShort(0) == 12
                            ? inGroups(part, codePoint)
                            : inSegments(part, codePoint);
        }
        return glyph;
    }

    private static int inSegments(ByteBuffer part, int c) {
        int twice = u16(part, 6);
        int low = 0;
        int high = twice / 2 - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (u16(part, 14 + 2 * middle) < c) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int i = 2 * low;
        boolean inside = c <= u16(part, 14 + i) && c >= u16(part, 16 + twice + i);
        return inside ? inSegment(part, twice, i, c) : 0;
    }

    private static int inSegment(ByteBuffer part, int twice, int i, int c) {
        int delta = part.getShort(16 + 2 * twice + i);
        int rangeAt = 16 + 3 * twice + i;
        int range = u16(part, rangeAt);
        if (range == 0) {
            return c + delta & 0xFFFF;
        }
        int glyph = u16(part, rangeAt + range + 2 * (c - u16(part, 16 + twice + i)));
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }

    private static int inGroups(ByteBuffer part, int c) {
        int low = 0;
        int high = part.getInt(12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = 16 + 12 * middle;
            if (c < part.getInt(group)) {
                high = middle - 1;
            } else if (c > part.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return part.getInt(group + 8) + c - part.getInt(group);
            }
        }
        return 0;
    }

    /** Gives a character another glyph. */
    public void replace(int codePoint, int glyph) {
        own.put(codePoint, glyph);
    }

    /** Returns the table, changes included, in its plainest form (format 12). */
    public byte[] table() {
        List<int[]> groups = new ArrayList<>();
        all().forEach(
                        (c, glyph) -> {
                            int[] last =
                                    groups.isEmpty() ? new int[] {-2, -2, 0} : groups.getLast();
                            boolean goesOn = last[1] == c - 1 && last[2] + c - last[0] == glyph;
                            if (goesOn) {
                                last[1] = c;
                            } else {
                                groups.add(new int[] {c, c, glyph});
                            }
                        });
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

    /** Returns the first character of each glyph that has one. */
    public Map<Integer, Integer> characters() {
        Map<Integer, Integer> characters = new HashMap<>();
        all().forEach((c, glyph) -> characters.putIfAbsent(glyph, c));
        return characters;
    }

    /** Returns all characters with their glyphs. */
    private TreeMap<Integer, Integer> all() {
        TreeMap<Integer, Integer> all = new TreeMap<>(own);
        for (ByteBuffer part : parts) {
            boolean groups = part.getShort(0) == 12;
            int count = groups ? part.getInt(12) : u16(part, 6) / 2;
            for (int i = 0; i < count; i++) {
                int from = groups ? part.getInt(16 + 12 * i) : u16(part, 16 + 2 * count + 2 * i);
                int to = groups ? part.getInt(20 + 12 * i) : u16(part, 14 + 2 * i);
                for (int c = from; c <= Math.min(to, Character.MAX_CODE_POINT); c++) {
                    int glyph = groups || c < 0xFFFF ? glyph(c) : 0;
                    if (glyph > 0) {
                        all.putIfAbsent(c, glyph);
                    }
                }
            }
        }
        return all;
    }

    private static int u16(ByteBuffer part, int at) {
        return part.getShort(at) & 0xFFFF;
    }
}
