package org.briefpack.templates.markup;

import java.io.Serial;

/** The markup is not what the vocabulary allows; carries the line in the markup. */
final class MarkupProblem extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private final transient Element element;
    private final String words;

    MarkupProblem(Element element, String message) {
        super(message);
        this.element = element;
        this.words = message;
    }

    /** Returns what is wrong, in words for people. */
    @Override
    public String getMessage() {
        return words;
    }

    Element element() {
        return element;
    }
}
