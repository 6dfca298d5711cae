package org.briefpack.renderer.type;

import java.text.Normalizer;

/**
 * Text whose letters are in one character with their marks where Unicode has such a character: its
 * normalization form C (UAX 15). Fonts have glyphs for those, and few have places for loose marks.
 */
public final class Composed {
    private static final char FIRST_MARK = 0x300;
    private static final char PUNCTUATION = 0x2000;
    private static final char AFTER_PUNCTUATION = 0x2070;

    private Composed() {}

    /** Returns a text in form C; the same object where it is in that form already. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_MARK && (c < PUNCTUATION || c >= AFTER_PUNCTUATION)) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }
}
