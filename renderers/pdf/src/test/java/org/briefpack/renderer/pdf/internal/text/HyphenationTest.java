package org.briefpack.renderer.pdf.internal.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words may be divided. */
class HyphenationTest {
    @ParameterizedTest
    @CsvSource({
        "en, interviewer, inter-viewer",
        "en, hyphenation, hyphen-ation",
        "de, Lebenslauf, Lebens-lauf",
        "de, Programmiersprache, Pro-gram-mier-spra-che",
        "fr, recrutement, recru-te-ment",
        "fr, développeur, déve-lop-peur",
    })
    void dividesWordsByTheirLanguage(String language, String word, String expected) {
        assertEquals(expected, divided(language, word));
    }

    @ParameterizedTest
    @CsvSource({"en, thing", "de, Zeug", "fr, mot", "en, a"})
    void leavesShortWordsWhole(String language, String word) {
        assertEquals(word, divided(language, word));
    }

    @ParameterizedTest
    @CsvSource({"ja, interviewer", "he, interviewer", "und, interviewer"})
    void dividesNothingInALanguageWithoutPatterns(String language, String word) {
        assertArrayEquals(new int[0], Hyphenation.of(Locale.forLanguageTag(language)).points(word));
    }

    private static String divided(String language, String word) {
        StringBuilder result = new StringBuilder(word);
        int[] points = Hyphenation.of(Locale.forLanguageTag(language)).points(word);
        for (int i = points.length - 1; i >= 0; i--) {
            result.insert(points[i], '-');
        }
        return result.toString();
    }
}
