package org.briefpack.renderer.word.internal.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.briefpack.renderer.word.internal.style.Style;

/** What programs other than Word call its built-in styles, in lower case. */
final class StyleNames {
    private final Properties names = new Properties();

    /** Reads the names from beside this class. */
    StyleNames() {
        try (InputStream in = StyleNames.class.getResourceAsStream("style-names.properties")) {
            names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns other names of a style; empty where only the English one is in use. */
    List<String> elsewhere(Style style) {
        String key = style.name().toLowerCase(Locale.ROOT);
        if (key.matches("(heading|toc)_[1-6]")) {
            String level = key.substring(key.length() - 1);
            return list(key.substring(0, key.length() - 2))
                    .map(name -> name.replace("#", level))
                    .toList();
        }
        return list(key).toList();
    }

    private Stream<String> list(String key) {
        return Stream.of(names.getProperty(key, "").split("\\|")).filter(s -> !s.isEmpty());
    }
}
