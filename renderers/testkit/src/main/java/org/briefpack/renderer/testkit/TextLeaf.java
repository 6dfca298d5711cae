package org.briefpack.renderer.testkit;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A piece of text that a reader must be able to find in the output.
 *
 * @param text the characters
 * @param spans where it and all nodes around it stand; a report at any of them accounts for it
 */
public record TextLeaf(String text, List<SourceSpan> spans) {
    /** Copies the spans. */
    public TextLeaf {
        spans = List.copyOf(spans);
    }
}
