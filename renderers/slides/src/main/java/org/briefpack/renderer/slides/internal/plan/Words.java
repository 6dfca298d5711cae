package org.briefpack.renderer.slides.internal.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The few words that the renderer itself puts on slides, in the deck's language. */
public final class Words {
    private final Properties texts;
    private final Locale locale;

    private Words(Properties texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** Returns the words in a language; in English where there is no translation. */
    public static Words in(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Properties english = load("words.properties", new Properties());
        Properties own = load("words_" + locale.getLanguage() + ".properties", english);
        return new Words(own, locale);
    }

    /** Returns a text by its key, with its places filled. */
    public String get(String key, Object... values) {
        return new MessageFormat(texts.getProperty(key), locale).format(values);
    }

    private static Properties load(String name, Properties otherwise) {
        Properties texts = new Properties(otherwise);
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
