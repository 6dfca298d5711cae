package org.briefpack.renderer.pdf.internal.paint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.briefpack.renderer.pdf.internal.font.EmbeddedFace;
import org.briefpack.renderer.pdf.internal.text.Brackets;
import org.briefpack.renderer.pdf.internal.text.Glyphs;

/**
 * Which characters a file's glyphs stand for (ISO 32000-1, 9.10.3, ToUnicode). The library knows
 * one character a glyph, that of the font; this knows what was written. A glyph can say one text in
 * a file: the first that it stood for.
 */
final class GlyphTexts {
    private static final int IN_A_BLOCK = 100;

    private final Map<EmbeddedFace, Texts> fonts = new LinkedHashMap<>();

    /** What one font says. */
    private static final class Texts {
        /** Characters that were drawn with their own glyph. */
        private final BitSet plain = new BitSet();

        /** Texts of glyphs that say something else than their own character. */
        private final Map<Integer, String> own = new TreeMap<>();
    }

    /** Takes characters that are drawn each with its own glyph. */
    void plain(EmbeddedFace face, Glyphs glyphs) {
        BitSet plain = texts(face).plain;
        String drawn = glyphs.text();
        for (int i = 0; i < drawn.length(); ) {
            int code = drawn.codePointAt(i);
            int written = glyphs.backwards() ? Brackets.turned(code) : code;
            if (written == code) {
                plain.set(code);
            } else {
                says(face, face.glyphs().glyph(code), Character.toString(written));
            }
            i += Character.charCount(code);
        }
    }

    /** Takes what a glyph stands for; returns whether the file will say so. */
    boolean says(EmbeddedFace face, int glyph, String text) {
        Texts texts = texts(face);
        int character = face.glyphs().character(glyph);
        if (character > 0 && texts.plain.get(character) && !texts.own.containsKey(glyph)) {
            texts.own.put(glyph, Character.toString(character));
        }
        String said = texts.own.putIfAbsent(glyph, text);
        return said == null || said.equals(text);
    }

    private Texts texts(EmbeddedFace face) {
        return fonts.computeIfAbsent(face, f -> new Texts());
    }

    /** Returns the map of a font by its name in the file; null where the library's own will do. */
    byte[] map(String name) {
        Map<Integer, String> all = new TreeMap<>();
        boolean needed = false;
        for (Map.Entry<EmbeddedFace, Texts> font : fonts.entrySet()) {
            if (font.getKey().isNamed(name)) {
                needed |= !font.getValue().own.isEmpty();
                font.getValue().own.forEach(all::putIfAbsent);
            }
        }
        if (!needed) {
            return null;
        }
        for (Map.Entry<EmbeddedFace, Texts> font : fonts.entrySet()) {
            if (font.getKey().isNamed(name)) {
                font.getValue().plain.stream()
                        .forEach(
                                code ->
                                        all.putIfAbsent(
                                                font.getKey().glyphs().glyph(code),
                                                Character.toString(code)));
            }
        }
        return written(all);
    }

    private static byte[] written(Map<Integer, String> all) {
        StringBuilder map = new StringBuilder();
        map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        map.append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
        map.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
        map.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        List<Map.Entry<Integer, String>> entries = new ArrayList<>(all.entrySet());
        for (int from = 0; from < entries.size(); from += IN_A_BLOCK) {
            int to = Math.min(entries.size(), from + IN_A_BLOCK);
            map.append(to - from).append(" beginbfchar\n");
            for (Map.Entry<Integer, String> entry : entries.subList(from, to)) {
                byte[] text = entry.getValue().getBytes(StandardCharsets.UTF_16BE);
                map.append('<').append(HexFormat.of().toHexDigits(entry.getKey().shortValue()));
                map.append("> <").append(HexFormat.of().formatHex(text)).append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
