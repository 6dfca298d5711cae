package org.briefpack.renderer.type;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/**
 * Where lines may end in Thai, Lao, Khmer and Burmese. Thai parts between words, which the Java
 * runtime knows; for the others it has no words, and they part where a syllable certainly begins,
 * as far as its letters tell.
 */
final class Syllables {
    private static final char ASAT = '\u103A';
    private static final char VIRAMA = '\u1039';
    private static final char COENG = '\u17D2';

    private Syllables() {}

    /** Adds the places in a text. */
    static void add(String text, BitSet ends) {
        for (int from = 0; from < text.length(); ) {
            int script = script(text.charAt(from));
            int to = from + 1;
            while (to < text.length() && script(text.charAt(to)) == script) {
                to++;
            }
            if (script == 0x0E00) {
                thai(text, from, to, ends);
            } else if (script != 0) {
                for (int at = from + 1; at < to; at++) {
                    if (begins(text, at, to, script)) {
                        ends.set(at);
                    }
                }
            }
            from = to;
        }
    }

    /** Returns the first character of a letter's block; 0 for scripts that need nothing. */
    private static int script(char c) {
        int block = c & 0xFF80;
        boolean burmese = c >= 0x1000 && c < 0x10A0;
        return burmese ? 0x1000 : block == 0x0E00 || block == 0x0E80 || block == 0x1780 ? block : 0;
    }

    private static void thai(String text, int from, int to, BitSet ends) {
        BreakIterator words = BreakIterator.getLineInstance(Locale.of("th"));
        words.setText(text.substring(from, to));
        words.first();
        for (int at = words.next(); at != BreakIterator.DONE; at = words.next()) {
            if (from + at < to && mayBeginThai(text, from + at, to)) {
                ends.set(from + at);
            }
        }
    }

    /** Whether the words found are right as far as the letters tell: some begin or end no word. */
    private static boolean mayBeginThai(String text, int at, int to) {
        char before = text.charAt(at - 1);
        char here = text.charAt(at);
        char next = at + 1 < to ? text.charAt(at + 1) : 0;
        boolean silent = next == '\u0E4C' || at + 2 < to && text.charAt(at + 2) == '\u0E4C';
        boolean vowel = here >= '\u0E2F' && here <= '\u0E3A';
        boolean sign = here >= '\u0E45' && here <= '\u0E4E';
        return !silent && !vowel && !sign && !(before >= '\u0E40' && before <= '\u0E44');
    }

    private static boolean begins(String text, int at, int to, int script) {
        char before = text.charAt(at - 1);
        char here = text.charAt(at);
        char next = at + 1 < to ? text.charAt(at + 1) : 0;
        return switch (script) {
            case 0x0E80 -> lao(before, here, next);
            case 0x1000 -> burmese(before, here, next, at + 2 < to ? text.charAt(at + 2) : 0);
            default -> khmer(text, at, to);
        };
    }

    /** A vowel that is written first begins a syllable, and so does a letter with its vowel. */
    private static boolean lao(char before, char here, char next) {
        boolean afterFirst = before >= '\u0EC0' && before <= '\u0EC4';
        boolean first = here >= '\u0EC0' && here <= '\u0EC4';
        boolean letter = here >= '\u0E81' && here <= '\u0EAE' && here != '\u0EA7';
        boolean vowel = next >= '\u0EB0' && next <= '\u0EBC' || next >= '\u0EC8' && next < '\u0ECC';
        boolean joined = before == '\u0EAB';
        return !afterFirst && (first || letter && vowel && !joined);
    }

    /** A letter begins a syllable that has a vowel, maybe with letters below it in between. */
    private static boolean khmer(String text, int at, int to) {
        char before = text.charAt(at - 1);
        char here = text.charAt(at);
        boolean letter = here >= '\u1780' && here <= '\u17B3';
        int next = at + 1;
        while (next + 2 < to && text.charAt(next) == COENG) {
            next += 2;
        }
        char sign = next < to ? text.charAt(next) : 0;
        boolean vowel =
                sign >= '\u17B6' && sign <= '\u17C5' || sign == '\u17C9' || sign == '\u17CA';
        boolean afterMark = before >= '\u17D4' && before <= '\u17DA';
        return letter && before != COENG && (vowel || afterMark);
    }

    /** A letter begins a syllable unless it is silenced, or stands below the one before. */
    private static boolean burmese(char before, char here, char next, char afterNext) {
        boolean letter = here >= '\u1000' && here <= '\u102A' || here == '\u103F';
        boolean silent = next == ASAT || next == VIRAMA || next == '\u1037' && afterNext == ASAT;
        boolean mark = before == '\u104A' || before == '\u104B';
        boolean closing = here == '\u104A' || here == '\u104B';
        return before != VIRAMA && !closing && (letter && !silent || mark);
    }
}
