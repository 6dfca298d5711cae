package org.briefpack.renderer.type;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tables of a TrueType or OpenType file (ISO/IEC 14496-22, 4.5). */
public final class Sfnt {
    private static final int HEADER = 12;
    private static final int RECORD = 16;

    private final byte[] bytes;

    /** Where each table's entry in the directory lies, by its tag. */
    private final Map<String, Integer> entries = new LinkedHashMap<>();

    /**
     * Reads the directory.
     *
     * @throws IndexOutOfBoundsException where the file ends too early
     */
    public Sfnt(byte[] bytes) {
        this.bytes = bytes;
        ByteBuffer all = ByteBuffer.wrap(bytes);
        int count = all.getShort(4) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int at = HEADER + i * RECORD;
            entries.put(new String(bytes, at, 4, StandardCharsets.ISO_8859_1), at);
        }
    }

    /** Returns whether bytes begin as such a file does. */
    static boolean isFont(byte[] bytes) {
        int version = bytes.length < HEADER ? 0 : ByteBuffer.wrap(bytes).getInt(0);
        return version == 0x00010000 || version == 0x4F54544F || version == 0x74727565;
    }

    /** Returns the whole file. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns a table, null where the font has none of that tag. */
    public @Nullable ByteBuffer table(String tag) {
        Integer entry = entries.get(tag);
        if (entry == null) {
            return null;
        }
        ByteBuffer all = ByteBuffer.wrap(bytes);
        return all.slice(all.getInt(entry + 8), all.getInt(entry + 12));
    }

    /** Returns the units in which the font measures its letters' size. */
    public int unitsPerEm() {
        return Objects.requireNonNull(table("head")).getShort(18) & 0xFFFF;
    }

    /**
     * Returns the same file with another table in place of one that it has; sums that guard against
     * damage stay as they were.
     */
    public byte[] with(String tag, byte[] table) {
        int start = (bytes.length + 3) / 4 * 4;
        byte[] result = Arrays.copyOf(bytes, start + table.length);
        System.arraycopy(table, 0, result, start, table.length);
        ByteBuffer all = ByteBuffer.wrap(result);
        int entry = Objects.requireNonNull(entries.get(tag), tag);
        all.putInt(entry + 8, start);
        all.putInt(entry + 12, table.length);
        return result;
    }
}
