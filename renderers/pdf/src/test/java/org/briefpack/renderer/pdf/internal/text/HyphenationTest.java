package org.briefpack.renderer.pdf.internal.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Colour;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.junit.jupiter.api.Test;
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

    @Test
    void dividesAWordOfAnotherLanguageAsThatLanguageDoes() {
        String word = "Gesellschaften";
        Hyphenation german = Hyphenation.of(Locale.GERMAN);
        Look look = new Look(List.of(new Type.Even("")), 10, new Colour(0), 0, false);
        Tag tag = Tag.document();
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            runs.add(new Run("abcde ", look, tag, null, null, true, SourceSpan.NONE));
            runs.add(new Run(word, look, tag, null, null, true, german, SourceSpan.NONE));
            runs.add(new Run(" ", look, tag, null, null, true, SourceSpan.NONE));
        }
        LineBreaker breaker = new LineBreaker(Locale.ENGLISH, w -> new int[] {1}, (c, s) -> {});
        List<String> lines = breaker.lines(runs, 170).stream().map(Type::spoken).toList();
        int divided = 0;
        for (String line : lines) {
            int at = line.indexOf("Gesell");
            if (at >= 0 && line.endsWith("\u00AD")) {
                String part = line.substring(at, line.length() - 1);
                assertTrue(
                        IntStream.of(german.points(word)).anyMatch(p -> p == part.length()), part);
                divided++;
            }
        }
        assertTrue(divided > 0, lines::toString);
    }
}
