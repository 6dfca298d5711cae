package org.briefpack.model.pack;

import java.time.LocalDate;
import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * What changed between issues.
 *
 * @param date when
 * @param what what changed
 * @param span where it stands
 */
public record Change(
        @Key("When.") LocalDate date, @Key("What changed.") List<Statement> what, SourceSpan span) {
    /** Copies the collections. */
    public Change {
        what = List.copyOf(what);
    }
}
