package org.briefpack.model.pack;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The beginnings of a text's words, by which texts on one matter are known in any language: enough
 * letters to tell words apart, and few enough that a word and its plural are one. Scripts that
 * write no space between words are taken two letters at a time.
 */
final class Stems {
    /** Shorter words say nothing of the matter in most languages. */
    static final int SHORTEST = 3;

    private static final int LETTERS = 5;

    private Stems() {}

    /** Adds the stems of a text. */
    static void add(String text, Set<String> to) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isInWord(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                word(text.substring(start, i).toLowerCase(Locale.ROOT), to);
                start = -1;
            }
        }
    }

    /** Returns the stems of a text. */
    static Set<String> of(String text) {
        Set<String> stems = new HashSet<>();
        add(text, stems);
        return stems;
    }

    /** Marks on letters belong to the word: scripts of India write vowels with them. */
    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static void word(String word, Set<String> to) {
        if (isUnspaced(word.codePointAt(0))) {
            for (int i = 0; i + 1 < word.length(); i++) {
                to.add(word.substring(i, i + 2));
            }
        } else if (word.length() >= SHORTEST) {
            to.add(word.substring(0, Math.min(word.length(), LETTERS)));
        }
    }

    private static boolean isUnspaced(int letter) {
        if (letter < 0x0E00) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.THAI
                || script == UnicodeScript.LAO
                || script == UnicodeScript.KHMER
                || script == UnicodeScript.MYANMAR;
    }
}
