package org.briefpack.templates.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.briefpack.model.pack.AsOf;

/** The fixed words of the documents in one language; English where a language lacks one. */
public final class Messages {
    private final Properties words;

    private Messages(Properties words) {
        this.words = words;
    }

    /** Loads the words for a BCP 47 tag; the primary language decides. */
    public static Messages of(String language) {
        Properties english = load("en", new Properties());
        String primary = Locale.forLanguageTag(language).getLanguage();
        return new Messages(
                primary.equals("en") ? english : load(primary, new Properties(english)));
    }

    /**
     * Returns a message with {@code {0}}, {@code {1}} ... replaced.
     *
     * @throws IllegalArgumentException where no language has the key
     */
    public String text(String key, Object... arguments) {
        String text = words.getProperty(key);
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
        if (date.month() == 0) {
            return Integer.toString(date.year());
        }
        String month = text("month." + date.month());
        return date.day() == 0
                ? text("date.month", month, date.year())
                : text("date.day", date.day(), month, date.year());
    }

    private static Properties load(String language, Properties into) {
        String name = "messages_" + language + ".properties";
        try (InputStream in = org.briefpack.templates.Composer.class.getResourceAsStream(name)) {
            if (in != null) {
                into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
