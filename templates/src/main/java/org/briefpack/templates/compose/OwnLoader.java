package org.briefpack.templates.compose;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.briefpack.model.theme.Blob;

/** Finds the templates beside a pack, then the built-in ones; nothing else. */
final class OwnLoader implements TemplateLoader {
    private final Map<String, Blob> own;
    private final TemplateLoader builtIn;

    OwnLoader(Map<String, Blob> own, TemplateLoader builtIn) {
        this.own = own;
        this.builtIn = builtIn;
    }

    @Override
    public Object findTemplateSource(String name) throws IOException {
        Blob file = name.endsWith(".ftlx") ? own.get(name.substring(0, name.length() - 5)) : null;
        return file == null ? builtIn.findTemplateSource(name) : file;
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        return source instanceof Blob file
                ? new StringReader(new String(file.bytes(), StandardCharsets.UTF_8))
                : builtIn.getReader(source, encoding);
    }

    @Override
    public void closeTemplateSource(Object source) {}
}
