package org.briefpack.model.check;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes text apart: sentences, words, syllables. */
final class Words {
    private Words() {}

    static List<String> sentences(String text, Locale language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(language);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = text.substring(start, end).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            start = end;
        }
        return sentences;
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
