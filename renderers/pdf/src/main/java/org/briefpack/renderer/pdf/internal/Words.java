package org.briefpack.renderer.pdf.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** The few words that the renderer itself puts on the page, in the document's language. */
final class Words {
    private final Properties texts;

    private Words(Properties texts) {
        this.texts = texts;
    }

    /** Returns the words in a language, a BCP 47 tag; in English where there is no translation. */
    static Words in(String language) {
        Properties english = load("words.properties", new Properties());
        String name = "words_" + Locale.forLanguageTag(language).getLanguage() + ".properties";
        return new Words(load(name, english));
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

    /** Returns a text by its key. */
    String get(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return text;
    }
}
