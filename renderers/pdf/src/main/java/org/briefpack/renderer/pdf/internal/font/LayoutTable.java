package org.briefpack.renderer.pdf.internal.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What GSUB and GPOS have in common (ISO/IEC 14496-22, 6.2): scripts, features, lookups. */
final class LayoutTable {
    private static final Set<String> SCRIPTS = Set.of("DFLT", "latn");

    private final ByteBuffer table;
    private final int extension;
    private final Map<String, List<List<Part>>> known = new HashMap<>();

    /**
     * One part of a lookup.
     *
     * @param type kind of the lookup
     * @param data from the part's start on
     */
    record Part(int type, ByteBuffer data) {}

    /**
     * Wraps a table.
     *
     * @param extension the kind of lookup that only points to another: 7 in GSUB, 9 in GPOS
     */
    LayoutTable(ByteBuffer table, int extension) {
        this.table = table;
        this.extension = extension;
    }

    /** Returns the lookups of a feature in their order, each with its parts. */
    List<List<Part>> lookups(String feature) {
        return known.computeIfAbsent(feature, this::find);
    }

    private List<List<Part>> find(String feature) {
        Set<Integer> wanted = new TreeSet<>();
        int features = u16(table, 6);
        for (int index : features()) {
            int record = features + 2 + index * 6;
            if (tag(record).equals(feature)) {
                int at = features + u16(table, record + 4);
                for (int i = 0; i < u16(table, at + 2); i++) {
                    wanted.add(u16(table, at + 4 + 2 * i));
                }
            }
        }
        List<List<Part>> lookups = new ArrayList<>();
        int list = u16(table, 8);
        for (int index : wanted) {
            lookups.add(parts(list + u16(table, list + 2 + 2 * index)));
        }
        return lookups;
    }

    /** Returns the features that hold whatever the language. */
    private Set<Integer> features() {
        Set<Integer> features = new TreeSet<>();
        int scripts = u16(table, 4);
        for (int i = 0; i < u16(table, scripts); i++) {
            int record = scripts + 2 + i * 6;
            int script = scripts + u16(table, record + 4);
            int system = u16(table, script);
            if (SCRIPTS.contains(tag(record)) && system > 0) {
                int at = script + system;
                for (int f = 0; f < u16(table, at + 4); f++) {
                    features.add(u16(table, at + 6 + 2 * f));
                }
            }
        }
        return features;
    }

    private List<Part> parts(int lookup) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < u16(table, lookup + 4); i++) {
            int type = u16(table, lookup);
            int at = lookup + u16(table, lookup + 6 + 2 * i);
            if (type == extension) {
                type = u16(table, at + 2);
                at += table.getInt(at + 4);
            }
            parts.add(new Part(type, table.slice(at, table.limit() - at)));
        }
        return parts;
    }

    private String tag(int at) {
        byte[] bytes = new byte[4];
        table.get(at, bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Returns a glyph's place in a list of glyphs, below 0 where it is not in it. */
    static int covered(ByteBuffer data, int at, int glyph) {
        boolean ranges = u16(data, at) == 2;
        int count = u16(data, at + 2);
        for (int i = 0; i < count; i++) {
            int entry = at + 4 + i * (ranges ? 6 : 2);
            int first = u16(data, entry);
            int last = ranges ? u16(data, entry + 2) : first;
            if (glyph >= first && glyph <= last) {
                return ranges ? u16(data, entry + 4) + glyph - first : i;
            }
        }
        return -1;
    }

    /** Returns the class of a glyph, 0 where none is named. */
    static int classOf(ByteBuffer data, int at, int glyph) {
        if (u16(data, at) == 1) {
            int index = glyph - u16(data, at + 2);
            return index >= 0 && index < u16(data, at + 4) ? u16(data, at + 6 + 2 * index) : 0;
        }
        for (int i = 0; i < u16(data, at + 2); i++) {
            int entry = at + 4 + i * 6;
            if (glyph >= u16(data, entry) && glyph <= u16(data, entry + 2)) {
                return u16(data, entry + 4);
            }
        }
        return 0;
    }

    /** Returns a number of 16 bits; 0 outside the table, where a damaged font may point to. */
    static int u16(ByteBuffer data, int at) {
        return at < 0 || at + 2 > data.limit() ? 0 : data.getShort(at) & 0xFFFF;
    }
}
