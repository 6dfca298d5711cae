package org.briefpack.model.reader;

import java.util.List;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Inline;
import org.briefpack.model.pack.RichText;

/** Reads running text; plain text, which most of a pack is, never meets the Markdown library. */
final class RichTextReader {
    private RichTextReader() {}

    static RichText read(YamlNode.Scalar scalar, DiagnosticSink sink) {
        String text = scalar.text();
        SourceSpan span = scalar.span();
        if (plain(text)) {
            String folded = text.indexOf('\n') < 0 ? text : text.strip().replace('\n', ' ');
            List<Inline> content =
                    folded.isEmpty() ? List.of() : List.of(new Inline.Text(folded, span));
            return new RichText(text, content, span);
        }
        return new RichText(text, InlineMarkdown.read(scalar, sink), span);
    }

    /** Whether no character of it can mean anything in Markdown. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '*', '_', '`', '[', '<', '\\', '&' -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }
}
