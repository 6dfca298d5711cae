package org.briefpack.renderer.pdf.internal.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.briefpack.renderer.pdf.PdfRenderer;
import org.briefpack.renderer.pdf.internal.text.Shape;
import org.junit.jupiter.api.Test;

/** Letters that join, melt, change places or wear marks are set as their font's tables say. */
class JdkShaperTest {
    private static final Map<String, JdkShaper> SHAPERS = new HashMap<>();

    private static byte[] file(String name) throws IOException {
        try (InputStream in = PdfRenderer.class.getResourceAsStream("fonts/" + name)) {
            return in.readAllBytes();
        }
    }

    private static Shape shape(String font, String text, boolean backwards) throws IOException {
        JdkShaper shaper = SHAPERS.get(font);
        if (shaper == null) {
            byte[] bytes = file(font);
            shaper = JdkShaper.of(bytes, new GlyphTable(bytes));
            SHAPERS.put(font, shaper);
        }
        char[] all = text.toCharArray();
        return shaper.shape(all, 0, all.length, backwards);
    }

    private static int glyph(String font, int codePoint) throws IOException {
        return new GlyphTable(file(font)).glyph(codePoint);
    }

    @Test
    void arabicLettersJoinAndLamMeltsWithAlef() throws IOException {
        Shape word = shape("wide.ttf", "\u0628\u0628\u0628", true);
        assertEquals(3, word.glyphs().length);
        assertEquals(3, Arrays.stream(word.glyphs()).distinct().count(), "three forms of beh");
        Shape melted = shape("wide.ttf", "\u0644\u0627", true);
        assertEquals(1, melted.glyphs().length);
        assertEquals(1, melted.starts().length);
    }

    @Test
    void aVowelSignOfDevanagariStandsBeforeItsLetterAndConsonantsMelt() throws IOException {
        Shape ki = shape("devanagari.ttf", "\u0915\u093F", false);
        assertNotEquals(glyph("devanagari.ttf", 0x915), ki.glyphs()[0]);
        assertEquals(glyph("devanagari.ttf", 0x915), ki.glyphs()[1]);
        assertEquals(1, ki.starts().length, "one cluster");
        assertEquals(1, shape("devanagari.ttf", "\u0915\u094D\u0937", false).glyphs().length);
    }

    @Test
    void marksOfThaiStandAboveOneAnother() throws IOException {
        Shape water = shape("thai.ttf", "\u0E17\u0E35\u0E48", false);
        assertEquals(1, water.starts().length);
        assertEquals(3, water.glyphs().length);
        double letter = shape("thai.ttf", "\u0E17", false).width();
        assertEquals(letter, water.width(), 0.0001, "marks take no room");
    }

    @Test
    void clustersOfAnyTextAddUpToItsWidth() throws IOException {
        Random random = new Random(11);
        String[][] kinds = {
            {
                "wide.ttf",
                "\u0627\u0644\u0628\u062A\u062D\u0633\u0647\u0648\u064E\u064F\u0650\u0651 "
            },
            {"thai.ttf", "\u0E01\u0E02\u0E17\u0E19\u0E49\u0E48\u0E35\u0E33\u0E40\u0E44 "},
            {"devanagari.ttf", "\u0915\u0937\u0930\u0924\u094D\u093F\u0940\u0947\u0902 "},
            {"wide.ttf", "\u05D0\u05D1\u05E9\u05DC\u05B0\u05B8\u05BC\u05C1 "}
        };
        for (int round = 0; round < 400; round++) {
            String[] kind = kinds[round % kinds.length];
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 1 + random.nextInt(12); i++) {
                text.append(kind[1].charAt(random.nextInt(kind[1].length())));
            }
            boolean backwards = kind[0].equals("wide.ttf");
            Shape shape = shape(kind[0], text.toString(), backwards);
            assertEquals(
                    shape.width(), Arrays.stream(shape.advances()).sum(), 0.01, text::toString);
            assertTrue(Arrays.stream(shape.advances()).allMatch(a -> a >= -0.001), text::toString);
            assertEquals(0, shape.starts()[0], text::toString);
        }
    }
}
