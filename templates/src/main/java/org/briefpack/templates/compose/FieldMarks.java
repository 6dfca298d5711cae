package org.briefpack.templates.compose;

import java.util.List;
import java.util.function.UnaryOperator;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.pack.RichText;

/**
 * Fields inside plain strings, such as alternative texts and the title that a file has: they stand
 * there between two characters that no text holds until their values are known.
 */
public final class FieldMarks {
    /** Unicode 16.0, 23.7: noncharacters, which XML 1.0, 2.2 allows and nobody writes. */
    private static final char OPEN = '\uFDD0';

    private static final char CLOSE = '\uFDD1';

    private FieldMarks() {}

    /** Returns a text's characters, with marks where it names a field. */
    static String of(RichText text) {
        return text.source().indexOf('{') < 0 ? text.plain() : of(text.content());
    }

    private static String of(List<Inline> content) {
        StringBuilder marked = new StringBuilder();
        for (Inline inline : content) {
            if (inline instanceof Inline.Variable v) {
                marked.append(OPEN).append(v.key()).append(CLOSE);
            } else {
                marked.append(
                        inline.inner().isEmpty()
                                ? InlineText.of(List.of(inline))
                                : of(inline.inner()));
            }
        }
        return marked.toString();
    }

    /** Returns whether a string has marks. */
    public static boolean areIn(String text) {
        return text.indexOf(OPEN) >= 0;
    }

    /** Returns the string with what its fields say in place of the marks. */
    public static String filled(String text, UnaryOperator<String> said) {
        StringBuilder filled = new StringBuilder(text.length());
        int done = 0;
        for (int at = text.indexOf(OPEN); at >= 0; at = text.indexOf(OPEN, done)) {
            int end = text.indexOf(CLOSE, at);
            if (end < 0) {
                break;
            }
            filled.append(text, done, at).append(said.apply(text.substring(at + 1, end)));
            done = end + 1;
        }
        return filled.append(text, done, text.length()).toString();
    }
}
