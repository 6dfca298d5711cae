package org.briefpack.model.reader;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.document.Inline;

/**
 * Reads text whose only marks are single backticks, as CommonMark 0.31.2, 6.1 does. Such texts are
 * nearly all that a pack marks up, and the Markdown library takes a while to wake up.
 */
final class CodeSpans {
    private CodeSpans() {}

    /** Whether single backticks in pairs are all that can mean something in Markdown. */
    static boolean suffice(String text) {
        boolean edged =
                text.isEmpty()
                        || Character.isWhitespace(text.charAt(0))
                        || Character.isWhitespace(text.charAt(text.length() - 1));
        boolean inside = false;
        int opened = -2;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '`') {
                boolean doubled = i > 0 && text.charAt(i - 1) == '`';
                boolean padded =
                        inside && (text.charAt(opened + 1) == ' ' || text.charAt(i - 1) == ' ');
                if (doubled || padded) {
                    return false;
                }
                opened = i;
                inside = !inside;
            } else if (c == '\n' || c == '\r' || "*_[<\\&".indexOf(c) >= 0) {
                return false;
            }
        }
        return !edged && !inside;
    }

    /** Returns text and code in turn. */
    static List<Inline> read(YamlNode.Scalar scalar, NamedFields fields, DiagnosticSink sink) {
        String text = scalar.text();
        List<Inline> inlines = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '`') {
                int end = text.indexOf('`', at + 1);
                inlines.add(new Inline.Code(text.substring(at + 1, end), scalar.from(at)));
                at = end + 1;
            } else {
                int next = text.indexOf('`', at);
                int end = next < 0 ? text.length() : next;
                int start = at;
                inlines.addAll(
                        fields.read(text.substring(at, end), i -> scalar.from(start + i), sink));
                at = end;
            }
        }
        return inlines;
    }
}
