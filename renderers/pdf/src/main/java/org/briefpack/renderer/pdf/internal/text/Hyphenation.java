package org.briefpack.renderer.pdf.internal.text;

import java.util.Locale;

/** Where words of one language may be divided. */
@FunctionalInterface
public interface Hyphenation {
    /** Divides no word. */
    Hyphenation NONE = word -> new int[0];

    /** Returns how words of a language are divided; not at all where no patterns are known. */
    static Hyphenation of(Locale locale) {
        return Patterns.of(locale);
    }

    /** Returns the places inside a word of letters, ascending, at which it may be divided. */
    int[] points(String word);
}
