package org.briefpack.templates.compose;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import org.jspecify.annotations.Nullable;

/** Reads a template's value as characters. */
final class PlainText {
    private PlainText() {}

    static String of(@Nullable TemplateModel model) throws TemplateModelException {
        if (model instanceof TextModel text) {
            return of(text.get("plain"));
        }
        if (model instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        if (model instanceof TemplateNumberModel number) {
            return number.getAsNumber().toString();
        }
        throw new TemplateModelException("not a text or number");
    }
}
