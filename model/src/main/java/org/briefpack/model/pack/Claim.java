package org.briefpack.model.pack;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A fact of the bank.
 *
 * @param id unique among claims
 * @param text the fact in one or two sentences
 * @param sources ids of its sources
 * @param asOf the day, month or year for which it is true
 * @param topic what it is about; decides its shelf life
 * @param measure the figure in a form that can be compared
 * @param visibility whether it may leave the house; shareable where missing
 * @param span where it stands
 */
public record Claim(
        @Key(value = "Unique among claims.", pattern = "[a-z0-9][a-z0-9_.-]*") String id,
        @Key("The fact in one or two sentences.") RichText text,
        @Key(value = "Ids of its sources.", min = 1) List<String> sources,
        @Key("The day, month or year for which it is true.") AsOf asOf,
        @Key("What it is about; decides its shelf life.") Optional<String> topic,
        @Key("The figure in a form that can be compared.") Optional<Measure> measure,
        @Key("Whether it may leave the house; shareable where missing.")
                Optional<Visibility> visibility,
        SourceSpan span) {
    /** Copies the collections. */
    public Claim {
        sources = List.copyOf(sources);
    }
}
