package org.briefpack.renderer.type;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a line may end in scripts that put no spaces between words, for pages and slides alike.
 * Chinese and Japanese part between any two characters, but no line begins with a closing mark or
 * ends with an opening one (JIS X 4051, GB/T 15834; UAX 14 calls it strict). Korean parts between
 * words, which have spaces. For the scripts of South-East Asia see {@link Syllables}.
 */
public final class LineEnds {
    /** What begins no line: closing marks, small kana, signs that belong to what stands before. */
    private static final String NEVER_FIRST =
            ")]},.:;!?%\u00B0\u00A2\u00BB\u00B7\u2010\u2011\u2013\u2019\u201D\u2020\u2021\u2025"
                    + "\u2026\u2022\u2030\u2032\u2033\u203A\u203C\u203D\u2047\u2048\u2049\u2103"
                    + "\u2109\u3001\u3002\u3005\u3009\u300B\u300D\u300F\u3011\u3015\u3017\u3019"
                    + "\u301B\u301C\u301E\u301F\u303B\u3041\u3043\u3045\u3047\u3049\u3063\u3083"
                    + "\u3085\u3087\u308E\u3095\u3096\u309B\u309C\u309D\u309E\u30A0\u30A1\u30A3"
                    + "\u30A5\u30A7\u30A9\u30C3\u30E3\u30E5\u30E7\u30EE\u30F5\u30F6\u30FB\u30FC"
                    + "\u30FD\u30FE\uFF01\uFF05\uFF09\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F\uFF3D\uFF5D"
                    + "\uFF5E\uFF60\uFF61\uFF63\uFF64\uFF65\uFF70\uFF9E\uFF9F\uFFE0";

    /** What ends no line: opening marks, and signs that belong to what stands behind them. */
    private static final String NEVER_LAST =
            "([{#$\u00A3\u00A5\u00AB\u00B1\u2018\u201C\u2039\u20A9\u20AC\u2116\u3008\u300A\u300C"
                    + "\u300E\u3010\u3014\u3016\u3018\u301A\u301D\uFF03\uFF04\uFF08\uFF3B\uFF5B"
                    + "\uFF5F\uFF62\uFFE1\uFFE5\uFFE6";

    /** What is not told to open or to close, and what parts nothing wherever it stands. */
    private static final String NEITHER = "\"'\u00A0\u202F\u2060\uFEFF\u200D";

    /** Marks of which two stand for one. */
    private static final String DOUBLED = "\u2014\u2015\u2025\u2026\u22EF";

    private static final char FIRST = '\u0E00';

    private LineEnds() {}

    /** Returns whether a text has characters between which lines may end without a space. */
    public static boolean isNeeded(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && isNeeded(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns at which characters a line may begin though no space stands before; null where at
     * none.
     */
    public static @Nullable BitSet in(String text) {
        if (!isNeeded(text)) {
            return null;
        }
        BitSet ends = new BitSet(text.length());
        int before = text.codePointAt(0);
        for (int at = Character.charCount(before); at < text.length(); ) {
            int here = text.codePointAt(at);
            if (mayPart(before, here)) {
                ends.set(at);
            }
            before = here;
            at += Character.charCount(here);
        }
        Syllables.add(text, ends);
        return ends;
    }

    private static boolean isNeeded(char c) {
        return c < '\u1100' || c == '\u200B' || c >= '\u1780' && c < '\u1800' || c >= '\u2E80';
    }

    private static boolean mayPart(int before, int here) {
        if (before == 0x200B || before == 0x0F0B) {
            return here != ' ' && here != '\n' && !isTibetanShad(here);
        }
        boolean eastAsian = isEastAsian(before) || isEastAsian(here);
        return eastAsian
                && !isBlank(before)
                && !isBlank(here)
                && !isMark(here)
                && !isOneOf(NEVER_FIRST, here)
                && !isOneOf(NEVER_LAST, before)
                && !isOneOf(NEITHER, before)
                && !isOneOf(NEITHER, here)
                && !(before == here && isOneOf(DOUBLED, here));
    }

    private static boolean isTibetanShad(int c) {
        return c >= 0x0F0D && c <= 0x0F14;
    }

    /** Han, kana, bopomofo, Yi and the marks and wide letters among them; not Korean. */
    private static boolean isEastAsian(int c) {
        return c >= 0x2E80 && c <= 0xA4CF && !(c >= 0x3130 && c <= 0x318F)
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE4F
                || c >= 0xFF01 && c <= 0xFF9F
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1B000 && c <= 0x1B16F
                || c >= 0x20000 && c <= 0x3FFFF;
    }

    /** A space parts by itself; the wide one stays at the end of its line. */
    private static boolean isBlank(int c) {
        return c == ' ' || c == '\n' || c == 0x200B;
    }

    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT
                || c == 0x3000;
    }

    private static boolean isOneOf(String signs, int c) {
        return c <= 0xFFFF && signs.indexOf(c) >= 0;
    }
}
