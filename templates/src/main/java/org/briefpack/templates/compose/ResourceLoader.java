package org.briefpack.templates.compose;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds the built-in templates; nothing outside their folder. */
final class ResourceLoader implements TemplateLoader {
    @Override
    public @Nullable Object findTemplateSource(String name) {
        boolean plain = name.matches("[a-z][a-z-]*\\.ftlx");
        String path = "/org/briefpack/templates/documents/" + name;
        return plain && ResourceLoader.class.getResource(path) != null ? path : null;
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        InputStream in = ResourceLoader.class.getResourceAsStream((String) source);
        if (in == null) {
            throw new IOException("no template " + source);
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    @Override
    public void closeTemplateSource(Object source) {}
}
