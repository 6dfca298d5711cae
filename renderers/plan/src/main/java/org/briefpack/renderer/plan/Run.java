package org.briefpack.renderer.plan;

import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.renderer.type.Composed;

/**
 * Characters with one look.
 *
 * @param text the characters; a line feed alone is a forced new line; in normalization form C, as
 *     those who draw it set it
 * @param look how they differ from the paragraph
 * @param span where they were written
 */
public record Run(String text, Look look, SourceSpan span) {
    public Run {
        text = Composed.of(text);
    }

    static Run plain(String text) {
        return new Run(text, Look.PLAIN, SourceSpan.NONE);
    }
}
