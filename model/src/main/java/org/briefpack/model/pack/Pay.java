package org.briefpack.model.pack;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * What the work pays, by place and level, and what no public figure says.
 *
 * @param note what to keep in mind before quoting any of it
 * @param bands one public figure a row
 * @param notes what else is known
 * @param span where it stands
 */
public record Pay(
        @Key("What to keep in mind before quoting any of it.") Optional<RichText> note,
        @Key("One public figure a row.") List<PayBand> bands,
        @Key("What else is known.") List<Statement> notes,
        SourceSpan span) {
    /** Copies the collections. */
    public Pay {
        bands = List.copyOf(bands);
        notes = List.copyOf(notes);
    }
}
