package org.briefpack.model.pack;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * What goes to the hiring manager with a candidate.
 *
 * @param include what to hand over
 * @param avoid what to leave out
 * @param span where it stands
 */
public record Handover(
        @Key("What to hand over.") List<Statement> include,
        @Key("What to leave out.") List<Statement> avoid,
        SourceSpan span) {
    /** Copies the collections. */
    public Handover {
        include = List.copyOf(include);
        avoid = List.copyOf(avoid);
    }
}
