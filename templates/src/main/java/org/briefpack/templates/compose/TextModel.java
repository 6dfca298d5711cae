package org.briefpack.templates.compose;

import freemarker.core.TemplateXMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text of the pack as a template sees it: {@code ${x}} writes its markup, {@code ${x.plain}} its
 * characters, and further keys lead to its parts.
 */
final class TextModel extends TemplateXMLOutputModel implements TemplateHashModel {
    private final String markup;
    private final String plain;
    private final Map<String, TemplateModel> parts;

    TextModel(String markup, String plain, Map<String, TemplateModel> parts) {
        super(null, markup);
        this.markup = markup;
        this.plain = plain;
        this.parts = parts;
    }

    String markup() {
        return markup;
    }

    String plain() {
        return plain;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        return key.equals("plain") ? new SimpleScalar(plain) : parts.get(key);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
