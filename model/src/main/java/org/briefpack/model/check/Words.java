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
            if (".!?…".indexOf(text.charAt(i)) >= 0 && endsSentence(text, i)) {
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
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            boolean joins =
                    start >= 0
                            && i + 1 < text.length()
                            && "'’-.,+#".indexOf(text.charAt(i)) >= 0
                            && Character.isLetterOrDigit(text.charAt(i + 1));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && !joins && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** Counts groups of vowels, at least one; a silent e at the end of an English word is none. */
    static int syllables(String word, Locale language) {
        String lower = word.toLowerCase(Locale.ROOT);
        int count = 0;
        boolean before = false;
        for (int i = 0; i < lower.length(); i++) {
            boolean vowel = "aeiouyäöüàâéèêëîïôùûœáíóúãõ".indexOf(lower.charAt(i)) >= 0;
            count += vowel && !before ? 1 : 0;
            before = vowel;
        }
        boolean english = language.getLanguage().equals("en");
        boolean silent = english && lower.endsWith("e") && !lower.endsWith("le");
        return Math.max(1, silent ? count - 1 : count);
    }
}
