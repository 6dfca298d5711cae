package org.briefpack.model.check;

import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Statement;

/** Quotes the beginning of a text in a message. */
final class Excerpt {
    private static final int LENGTH = 48;

    private Excerpt() {}

    static String of(Statement statement) {
        return of(statement.text().map(RichText::plain).orElse(""));
    }

    static String of(String text) {
        if (text.codePointCount(0, text.length()) <= LENGTH) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LENGTH - 1)).stripTrailing() + "…";
    }
}
