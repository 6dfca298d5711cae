package org.briefpack.renderer.plan;

import org.briefpack.model.diagnostic.SourceSpan;

/**
 * Characters with one look.
 *
 * @param text the characters; a line feed alone is a forced new line
 * @param look how they differ from the paragraph
 * @param span where they were written
 */
public record Run(String text, Look look, SourceSpan span) {
    static Run plain(String text) {
        return new Run(text, Look.PLAIN, SourceSpan.NONE);
    }
}
