package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes text apart: sentences, words, syllables. */
final class Words {
    private Words() {}

    /**
     * Returns the sentences: each ends with a full stop, question or exclamation mark before a
     * space and a letter that is not lower case, or at the end.
     */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i)) && endsSentence(text, i)) {
                add(text.substring(start, i + 1), sentences);
                start = i + 1;
            }
        }
        add(text.substring(start), sentences);
        return sentences;
    }

    private static boolean isMark(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static boolean endsSentence(String text, int mark) {
        int next = mark + 1;
        while (next < text.length() && "”’\"')»".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next >= text.length() || !Character.isWhitespace(text.charAt(next))) {
            return next >= text.length();
        }
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        return next >= text.length() || !Character.isLowerCase(text.charAt(next));
    }

    private static void add(String sentence, List<String> sentences) {
        if (!sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
    }

    /**
     * Returns the words in lower case: runs of letters and digits, with inner apostrophes, hyphens
     * and points.
     */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        char[] chars = text.toCharArray();
        int start = -1;
        boolean lower = true;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (isInWord(c)) {
                start = start < 0 ? i : start;
                lower &= c < '\u0080' && (c < 'A' || c > 'Z');
            } else if (start >= 0) {
                boolean joins = i + 1 < chars.length && isJoint(c) && isInWord(chars[i + 1]);
                if (!joins) {
                    words.add(word(chars, start, i, lower));
                    start = -1;
                    lower = true;
                }
            }
        }
        if (start >= 0) {
            words.add(word(chars, start, chars.length, lower));
        }
        return words;
    }

    private static String word(char[] chars, int start, int end, boolean lower) {
        String word = new String(chars, start, end - start);
        return lower ? word : word.toLowerCase(Locale.ROOT);
    }

    private static boolean isInWord(char c) {
        if (c < '\u0080') {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c);
    }

    private static boolean isJoint(char c) {
        return switch (c) {
            case '\'', '’', '-', '.', ',', '+', '#' -> true;
            default -> false;
        };
    }

    /**
     * Counts groups of vowels in a word in lower case, at least one; a silent e at the end of an
     * English word is none.
     */
    static int syllables(String word, Locale language) {
        int count = 0;
        boolean before = false;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = isVowel(word.charAt(i));
            count += vowel && !before ? 1 : 0;
            before = vowel;
        }
        boolean english = language.getLanguage().equals("en");
        boolean silent = english && word.endsWith("e") && !word.endsWith("le");
        return Math.max(1, silent ? count - 1 : count);
    }

    private static boolean isVowel(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
            default -> c >= '\u0080' && "äöüàâéèêëîïôùûœáíóúãõ".indexOf(c) >= 0;
        };
    }
}
