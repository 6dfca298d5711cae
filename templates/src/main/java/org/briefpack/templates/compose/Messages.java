package org.briefpack.templates.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.briefpack.model.pack.AsOf;

/** The fixed words of the documents in one language; English where a language lacks one. */
public final class Messages {
    private final Map<String, String> words;

    private Messages(Map<String, String> words) {
        this.words = words;
    }

    /** Loaded once, and only where asked for. */
    private static final class English {
        static final Map<String, String> WORDS = load("en");
    }

    /** Loads the words for a BCP 47 tag; the primary language decides. */
    public static Messages of(String language) {
        String primary = Locale.forLanguageTag(language).getLanguage();
        return new Messages(primary.equals("en") ? English.WORDS : load(primary));
    }

    /**
     * Returns a message with {@code {0}}, {@code {1}} ... replaced.
     *
     * @throws IllegalArgumentException where no language has the key
     */
    public String text(String key, Object... arguments) {
        String text = words.containsKey(key) ? words.get(key) : English.WORDS.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no message `" + key + "`");
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** Returns a date as people of the language write it, as exactly as it is known. */
    public String date(AsOf date) {
        if (!date.isDated()) {
            return text("undated");
        }
        if (date.month() == 0) {
            return Integer.toString(date.year());
        }
        String month = text("month." + date.month());
        return date.day() == 0
                ? text("date.month", month, date.year())
                : text("date.day", date.day(), month, date.year());
    }

    /** Returns the words of a language; none where it is not one of ours. */
    private static Map<String, String> load(String language) {
        String name = "messages_" + language + ".properties";
        try (InputStream in = org.briefpack.templates.Composer.class.getResourceAsStream(name)) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            Map<String, String> words = new HashMap<>();
            properties.forEach((key, text) -> words.put((String) key, (String) text));
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
