package org.briefpack.model.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The fixed words of one language: headings, labels, what a speaker is told, the words on a page's
 * foot. A pack may change or supply any of them. What a language lacks is English, and known to be.
 */
public final class FixedWords {
    private static final String FALLBACK = "en";
    private static final List<String> LANGUAGES =
            List.of(FALLBACK, "de", "fr", "es", "it", "nl", "pl", "pt");

    private final String language;
    private final Map<String, String> translated;
    private final Map<String, String> own;

    private FixedWords(String language, Map<String, String> translated, Map<String, String> own) {
        this.language = language;
        this.translated = translated;
        this.own = own;
    }

    /** Read once, and only where asked for. */
    private static final class English {
        static final Map<String, String> WORDS = load(FALLBACK);
    }

    /** Returns the languages that have all words, as BCP 47 tags; English first. */
    public static List<String> languages() {
        return LANGUAGES;
    }

    /** Returns the keys of all words, sorted. */
    public static SortedSet<String> keys() {
        return new TreeSet<>(English.WORDS.keySet());
    }

    /**
     * Returns the words of a language.
     *
     * @param language BCP 47 tag; its primary language decides
     */
    public static FixedWords in(String language) {
        return in(language, Map.of());
    }

    /**
     * Returns the words of a language as a pack wants them.
     *
     * @param language BCP 47 tag; its primary language decides
     * @param own words in that language, by key, in place of ours
     */
    public static FixedWords in(String language, Map<String, String> own) {
        String primary = Locale.forLanguageTag(language).getLanguage();
        Map<String, String> words = primary.equals(FALLBACK) ? English.WORDS : load(primary);
        return new FixedWords(primary, words, Map.copyOf(own));
    }

    /**
     * Returns the words of a key, with places {@code {0}}, {@code {1}} for values.
     *
     * @throws IllegalArgumentException where there is no such key
     */
    public String get(String key) {
        String text = own.get(key);
        if (text == null) {
            text = translated.get(key);
        }
        if (text == null) {
            text = English.WORDS.get(key);
        }
        if (text == null) {
            throw new IllegalArgumentException("there are no fixed words `" + key + "`");
        }
        return text;
    }

    /**
     * Returns the words of a key with values in their places.
     *
     * @throws IllegalArgumentException where there is no such key
     */
    public String get(String key, Object... values) {
        String text = get(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** Returns whether the words of a key are English although the language is another. */
    public boolean isForeign(String key) {
        return !language.equals(FALLBACK)
                && !own.containsKey(key)
                && !translated.containsKey(key)
                && hasLetters(get(key));
    }

    /** Returns how many words stay English although the language is another. */
    public int foreign() {
        return (int) English.WORDS.keySet().stream().filter(this::isForeign).count();
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** Returns the words of a language; none where it is not one of ours. */
    private static Map<String, String> load(String language) {
        try (InputStream in = FixedWords.class.getResourceAsStream(language + ".properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            Map<String, String> words = new HashMap<>();
            properties.forEach((key, text) -> words.put((String) key, (String) text));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
