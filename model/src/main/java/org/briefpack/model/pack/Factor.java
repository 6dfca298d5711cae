package org.briefpack.model.pack;

import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * One row of the comparison.
 *
 * @param id unique among factors
 * @param name what is compared
 * @param why why a recruiter should care
 * @param values what holds for each subject, by subject id
 * @param span where it stands
 */
public record Factor(
        @Key("Unique among factors.") String id,
        @Key("What is compared.") RichText name,
        @Key("Why a recruiter should care.") Optional<Statement> why,
        @Key("What holds for each subject, by subject id.") SequencedMap<String, Statement> values,
        SourceSpan span) {
    /** Copies the collections. */
    public Factor {
        values =
                java.util.Collections.unmodifiableSequencedMap(
                        new java.util.LinkedHashMap<>(values));
    }
}
