package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as words with their places.
 *
 * @param text the text
 * @param words its words in order
 */
record Tokens(String text, List<Word> words) {
    /**
     * A run of letters, digits and inner apostrophes or hyphens.
     *
     * @param from index of its first character
     * @param to index after its last
     * @param lower the word in lower case, with straight apostrophes
     * @param start its first letters, by which lists are looked up
     */
    record Word(int from, int to, String lower, String start) {
        Word(int from, int to, String lower) {
            this(from, to, lower, WordList.start(lower));
        }
    }

    static Tokens of(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isPart(text, i, start);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                String lower = text.substring(start, i).toLowerCase(Locale.ROOT).replace('’', '\'');
                words.add(new Word(start, i, lower));
                start = -1;
            }
        }
        return new Tokens(text, words);
    }

    private static boolean isPart(String text, int i, int start) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean joins = c == '\'' || c == '’' || c == '-';
        return joins
                && start >= 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    /** Whether two neighbouring words stand in one clause. */
    boolean isJoined(int index) {
        for (int i = words.get(index).to(); i < words.get(index + 1).from(); i++) {
            if (".?!;:\n".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word begins a sentence. */
    boolean beginsSentence(int index) {
        return index == 0 || !isJoined(index - 1);
    }
}
