package org.briefpack.model.pack;

import java.time.LocalDate;
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
 * @param asOf the day, month or year of the fact, or "undated"
 * @param readOn the day on which somebody looked at the sources
 * @param read how the sources were read; in the original where missing
 * @param base who was asked, or what was counted
 * @param n how many were asked or counted
 * @param region where it holds
 * @param question what was asked, in the survey's words
 * @param caveat what it does not say
 * @param figures the numbers that it states
 * @param judgement true where this is the writers' own view, which needs no sources
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
        @Key("The day, month or year of the fact, or undated.") Optional<AsOf> asOf,
        @Key("The day on which somebody looked at the sources.") Optional<LocalDate> readOn,
        @Key("How the sources were read: primary, part or secondary; primary where missing.")
                Optional<Read> read,
        @Key("Who was asked, or what was counted.") Optional<RichText> base,
        @Key(value = "How many were asked or counted.", min = 1) Optional<Integer> n,
        @Key("Where it holds.") Optional<String> region,
        @Key("What was asked, in the survey's words.") Optional<RichText> question,
        @Key("What it does not say.") Optional<RichText> caveat,
        @Key("The numbers that it states.") List<Double> figures,
        @Key("True for the writers' own view, which needs no sources.") Optional<Boolean> judgement,
        @Key("Whether it may leave the house; shareable where missing.")
                Optional<Visibility> visibility,
        SourceSpan span)
        implements Fact {
    /** Copies the collections. */
    public Statement {
        sources = List.copyOf(sources);
        figures = List.copyOf(figures);
    }
}
