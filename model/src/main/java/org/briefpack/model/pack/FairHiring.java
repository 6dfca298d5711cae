package org.briefpack.model.pack;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * What not to ask, and what to ask instead.
 *
 * @param principles rules that hold for every interview
 * @param pairs risky questions and what to ask instead
 * @param note where the law differs
 * @param span where it stands
 */
public record FairHiring(
        @Key("Rules that hold for every interview.") List<Statement> principles,
        @Key("Risky questions and what to ask instead.") List<FairPair> pairs,
        @Key("Where the law differs.") Optional<Statement> note,
        SourceSpan span) {
    /** Copies the collections. */
    public FairHiring {
        principles = List.copyOf(principles);
        pairs = List.copyOf(pairs);
    }
}
