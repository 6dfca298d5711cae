package org.briefpack.renderer.ooxml.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.briefpack.renderer.type.BundledFont;
import org.briefpack.renderer.type.CharacterMap;
import org.briefpack.renderer.type.Sfnt;

/**
 * The forms of a bundled font's letters (ISO/IEC 14496-22, 5.3.3, glyf). They are read from its
 * file: the fonts of a machine, and how it draws them, must not change a picture.
 */
final class GlyphForms {
    private static final Map<BundledFont, GlyphForms> READ = new ConcurrentHashMap<>();

    private final ByteBuffer glyphs;
    private final ByteBuffer places;
    private final ByteBuffer metrics;
    private final boolean longPlaces;
    private final int longMetrics;
    private final double unit;
    private final CharacterMap characters;

    private GlyphForms(Sfnt font) {
        glyphs = table(font, "glyf");
        places = table(font, "loca");
        metrics = table(font, "hmtx");
        longPlaces = table(font, "head").getShort(50) != 0;
        longMetrics = table(font, "hhea").getShort(34) & 0xFFFF;
        unit = 1.0 / font.unitsPerEm();
        characters = new CharacterMap(table(font, "cmap"));
    }

    static GlyphForms of(BundledFont font) {
        return READ.computeIfAbsent(font, wanted -> new GlyphForms(new Sfnt(wanted.bytes())));
    }

    private static ByteBuffer table(Sfnt font, String tag) {
        return Objects.requireNonNull(font.table(tag), tag);
    }

    /** Returns a character's glyph, 0 where the font has none. */
    int glyph(int character) {
        return characters.glyph(character);
    }

    /** Returns how wide a glyph is, as a share of the type size. */
    double width(int glyph) {
        return (metrics.getShort(4 * Math.min(glyph, longMetrics - 1)) & 0xFFFF) * unit;
    }

    /** Returns a glyph in units of the type size; its baseline is at 0, and y grows downwards. */
    Path2D form(int glyph) {
        Path2D form = new Path2D.Double(Path2D.WIND_NON_ZERO);
        add(glyph, new AffineTransform(unit, 0, 0, -unit, 0, 0), form);
        return form;
    }

    private int place(int glyph) {
        return longPlaces ? places.getInt(4 * glyph) : 2 * (places.getShort(2 * glyph) & 0xFFFF);
    }

    private void add(int glyph, AffineTransform to, Path2D form) {
        int at = place(glyph);
        int length = place(glyph + 1) - at;
        if (length <= 0) {
            return;
        }
        ByteBuffer data = glyphs.slice(at, length);
        int contours = data.getShort();
        data.position(10);
        if (contours >= 0) {
            form.append(GlyphOutline.of(data, contours).getPathIterator(to), false);
        } else {
            composed(data, to, form);
        }
    }

    /** Adds the parts of a letter with a mark, each where it is put. */
    private void composed(ByteBuffer data, AffineTransform to, Path2D form) {
        int flags;
        do {
            flags = data.getShort();
            int part = data.getShort() & 0xFFFF;
            boolean words = (flags & 1) != 0;
            int dx = words ? data.getShort() : data.get();
            int dy = words ? data.getShort() : data.get();
            double[] m = {1, 0, 0, 1};
            if ((flags & 8) != 0) {
                m[0] = share(data);
                m[3] = m[0];
            } else if ((flags & 0x40) != 0) {
                m[0] = share(data);
                m[3] = share(data);
            } else if ((flags & 0x80) != 0) {
                for (int i = 0; i < m.length; i++) {
                    m[i] = share(data);
                }
            }
            AffineTransform placed = new AffineTransform(to);
            placed.concatenate(new AffineTransform(m[0], m[1], m[2], m[3], dx, dy));
            add(part, placed, form);
        } while ((flags & 0x20) != 0);
    }

    /** A number with fourteen binary places. */
    private static double share(ByteBuffer data) {
        return data.getShort() / 16384.0;
    }
}
