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
            char c = text.charAt(i);
            if ((c == '.' || c == '!' || c == '?' || c == '…') && endsSentence(text, i)) {
                add(text.substring(start, i + 1), sentences);
                start = i + 1;
            }
        }
        add(text.substring(start), sentences);
        return sentences;
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
     * Returns the words: runs of letters and digits, with inner apostrophes, hyphens and points.
     */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            if (isInside(text.charAt(i))) {
                start = start < 0 ? i : start;
            } else if (start >= 0 && !joins(text, i)) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        if (start >= 0) {
            words.add(text.substring(start));
        }
        return words;
    }

    private static boolean isInside(char c) {
        // Most letters are these; asking for the class of each is slow in a short run.
        return c >= 'a' && c <= 'z' || c != ' ' && Character.isLetterOrDigit(c);
    }

    private static boolean joins(String text, int at) {
        return "'’-.,+#".indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && isInside(text.charAt(at + 1));
    }

    /** Counts groups of vowels, at least one; a silent e at the end of an English word is none. */
    static int syllables(String word, Locale language) {
        String lower = word.toLowerCase(Locale.ROOT);
        int count = 0;
        boolean before = false;
        for (int i = 0; i < lower.length(); i++) {
            boolean vowel = isVowel(lower.charAt(i));
            count += vowel && !before ? 1 : 0;
            before = vowel;
        }
        boolean english = language.getLanguage().equals("en");
        boolean silent = english && lower.endsWith("e") && !lower.endsWith("le");
        return Math.max(1, silent ? count - 1 : count);
    }

    private static boolean isVowel(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
            default -> c > 'z' && "äöüàâéèêëîïôùûœáíóúãõ".indexOf(c) >= 0;
        };
    }
}
