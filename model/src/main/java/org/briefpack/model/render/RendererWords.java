package org.briefpack.model.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Function;

/**
 * The few words that a renderer itself puts into its output, from files {@code words.properties}
 * and {@code words_LANGUAGE.properties} of its own.
 */
public final class RendererWords {
    private final Properties texts;

    private RendererWords(Properties texts) {
        this.texts = texts;
    }

    /**
     * Reads the words of a language; those without a translation stay English.
     *
     * @param locale its language counts, its country does not
     * @param resource opens a file by its name and returns null where there is none; given by the
     *     renderer, because a module's files are its own
     */
    public static RendererWords in(Locale locale, Function<String, InputStream> resource) {
        Properties english = load(resource.apply("words.properties"), new Properties());
        String own = "words_" + locale.getLanguage() + ".properties";
        return new RendererWords(load(resource.apply(own), english));
    }

    private static Properties load(InputStream file, Properties otherwise) {
        Properties texts = new Properties(otherwise);
        try (InputStream in = file) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /**
     * Returns a text by its key.
     *
     * @throws IllegalArgumentException where there is none
     */
    public String get(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return text;
    }
}
