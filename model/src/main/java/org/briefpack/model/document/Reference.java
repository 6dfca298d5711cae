package org.briefpack.model.document;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A source as the reader sees it.
 *
 * @param id the source's id in the pack; citations name it
 * @param number its number in this publication, from 1, in order of first citation
 * @param text title, publisher, date and link
 * @param span where the source stands in the pack
 */
public record Reference(String id, int number, List<Inline> text, SourceSpan span) {
    /** Copies the text. */
    public Reference {
        text = List.copyOf(text);
    }
}
