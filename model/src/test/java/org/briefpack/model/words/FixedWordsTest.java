package org.briefpack.model.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixedWordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    /**
     * Words that are written alike in two languages: "Minutes", "Material", "Total", {@code {0}
     * min}.
     */
    private static final int ALIKE = 24;

    static List<String> languages() {
        return FixedWords.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasEveryWordAndNoOther(String language) throws IOException {
        assertEquals(FixedWords.keys(), new TreeSet<>(file(language).stringPropertyNames()));
        assertEquals(0, FixedWords.in(language).foreign());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageLeavesRoomForTheSameValues(String language) {
        for (String key : FixedWords.keys()) {
            assertEquals(
                    places(FixedWords.in("en").get(key)),
                    places(FixedWords.in(language).get(key)),
                    language + " " + key);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noSentenceOfALanguageIsEnglish(String language) {
        List<String> same =
                FixedWords.keys().stream()
                        .filter(key -> words(language, key).equals(words("en", key)))
                        .toList();
        if (!language.equals("en")) {
            assertTrue(same.size() <= ALIKE, same::toString);
            for (String key : same) {
                assertFalse(words("en", key).trim().contains(" "), language + " " + key);
            }
        }
    }

    private static String words(String language, String key) {
        return PLACE.matcher(FixedWords.in(language).get(key)).replaceAll("").replace(" min", "");
    }

    @Test
    void frenchHasItsSpacesAndNoBareQuotes() {
        for (String key : FixedWords.keys()) {
            String text = FixedWords.in("fr").get(key);
            assertFalse(text.matches("(?s).*[ \\w?!;][?!;:»].*|.*« .*|.*[\"].*"), text);
            assertFalse(text.contains("'"), text);
        }
    }

    @Test
    void everyLanguageHasItsOwnQuotes() {
        assertQuotes("de", "„“");
        assertQuotes("pl", "„”");
        assertQuotes("en", "“”");
        assertQuotes("pt", "“”");
        assertQuotes("es", "«»");
        assertQuotes("it", "«»");
        assertQuotes("fr", "«»");
    }

    private static void assertQuotes(String language, String pair) {
        for (String key : FixedWords.keys()) {
            String text = FixedWords.in(language).get(key);
            String quotes = text.replaceAll("[^„“”«»\"]", "");
            assertTrue(quotes.isEmpty() || quotes.equals(pair), language + ": " + text);
        }
    }

    @Test
    void spanishOpensItsQuestions() {
        for (String key : FixedWords.keys()) {
            String text = FixedWords.in("es").get(key);
            assertEquals(text.contains("?"), text.contains("¿"), text);
        }
    }

    @Test
    void nothingAssumesProgramming() {
        for (String key : FixedWords.keys()) {
            for (String language : FixedWords.languages()) {
                String text = FixedWords.in(language).get(key).toLowerCase(java.util.Locale.ROOT);
                assertFalse(
                        text.matches(
                                "(?s).*(softwar|logiciel|programm(ier|ing)|langages|sprachen).*"),
                        text);
            }
        }
    }

    @Test
    void whatALanguageLacksIsEnglishAndKnownToBe() {
        FixedWords swahili = FixedWords.in("sw-KE");
        assertEquals("Sources", swahili.get("sources"));
        assertTrue(swahili.isForeign("sources"));
        assertFalse(swahili.isForeign("colon"), "a sign is no language's");
        assertTrue(swahili.foreign() > 300);
        FixedWords own = FixedWords.in("sw", Map.of("sources", "Vyanzo"));
        assertEquals("Vyanzo", own.get("sources"));
        assertFalse(own.isForeign("sources"));
        assertEquals(swahili.foreign() - 1, own.foreign());
    }

    @Test
    void aPackMayChangeAWordOfAnyLanguage() {
        assertEquals(
                "Where we looked",
                FixedWords.in("en", Map.of("sources", "Where we looked")).get("sources"));
        assertEquals("Seite 2 von 3", FixedWords.in("de-CH").get("page", 2, 3));
    }

    @Test
    void aMissingKeyIsAnError() {
        FixedWords english = FixedWords.in("en");
        assertTrue(
                assertThrows(IllegalArgumentException.class, () -> english.get("no.such.key"))
                        .getMessage()
                        .contains("no.such.key"));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties file(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream in = FixedWords.class.getResourceAsStream(language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }
}
