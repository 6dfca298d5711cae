package org.briefpack.templates.markup;

import java.io.Serial;

/** The markup is not what the vocabulary allows; carries the line in the markup. */
final class MarkupProblem extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private final transient Element element;

    MarkupProblem(Element element, String message) {
        super(message);
        this.element = element;
    }

    Element element() {
        return element;
    }
}
