package org.briefpack.model.pack;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;

/**
 * Text with inline Markdown: strong, emphasis, code and links.
 *
 * @param source the text as written
 * @param content the text as read
 * @param span where it stands
 */
public record RichText(String source, List<Inline> content, SourceSpan span) {
    /** Copies the content. */
    public RichText {
        content = List.copyOf(content);
    }

    /** Returns the text without its marks. */
    public String plain() {
        return InlineText.of(content);
    }
}
