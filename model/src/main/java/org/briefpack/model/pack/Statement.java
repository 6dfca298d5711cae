package org.briefpack.model.pack;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * Something the pack says, with its evidence. A plain string is a statement without evidence.
 *
 * @param text what it says; missing where the claim says it
 * @param claim id of the claim that it rests on, and whose words it uses where it has none of its
 *     own
 * @param sources ids of its sources, besides those of the claim
 * @param asOf the day, month or year for which it is true
 * @param visibility whether it may leave the house; shareable where missing
 * @param span where it stands
 */
public record Statement(
        @Key(
                        value = "What it says; missing where the claim says it.",
                        shorthand = true,
                        oneNeeded = true)
                Optional<RichText> text,
        @Key(
                        value =
                                "Id of the claim that it rests on, and whose words it uses where it has none of its own.",
                        oneNeeded = true)
                Optional<String> claim,
        @Key("Ids of its sources, besides those of the claim.") List<String> sources,
        @Key("The day, month or year for which it is true.") Optional<AsOf> asOf,
        @Key("Whether it may leave the house; shareable where missing.")
                Optional<Visibility> visibility,
        SourceSpan span) {
    /** Copies the collections. */
    public Statement {
        sources = List.copyOf(sources);
    }
}
