package org.briefpack.model.pack;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A made-up CV with what to notice.
 *
 * @param name whose CV it pretends to be
 * @param lines its lines
 * @param span where it stands
 */
public record CvExample(
        @Key("Whose CV it pretends to be.") RichText name,
        @Key("Its lines.") List<CvLine> lines,
        SourceSpan span) {
    /** Copies the collections. */
    public CvExample {
        lines = List.copyOf(lines);
    }
}
