package org.briefpack.model.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A fact of the bank.
 *
 * @param id unique among claims
 * @param text the fact in one or two sentences
 * @param sources ids of its sources
 * @param asOf the day, month or year of the fact, or "undated"
 * @param readOn the day on which somebody looked at the sources
 * @param read how the sources were read; in the original where missing
 * @param base who was asked, or what was counted
 * @param n how many were asked or counted
 * @param region where it holds
 * @param question what was asked, in the survey's words
 * @param caveat what it does not say
 * @param figures the numbers that it states
 * @param from the cells of a spreadsheet that have the numbers, in place of figures
 * @param judgement true where this is the writers' own view, which needs no sources
 * @param topic what it is about; decides its shelf life
 * @param measure the figure in a form that can be compared
 * @param visibility whether it may leave the house; shareable where missing
 * @param span where it stands
 */
public record Claim(
        @Key(value = "Unique among claims.", pattern = "[a-z0-9][a-z0-9_.-]*") String id,
        @Key("The fact in one or two sentences.") RichText text,
        @Key(value = "Ids of its sources; a judgement has none.", min = 1, oneNeeded = true)
                List<String> sources,
        @Key("The day, month or year of the fact, or undated.") AsOf asOf,
        @Key("The day on which somebody looked at the sources.") Optional<LocalDate> readOn,
        @Key("How the sources were read: primary, part or secondary; primary where missing.")
                Optional<Read> read,
        @Key("Who was asked, or what was counted.") Optional<RichText> base,
        @Key(value = "How many were asked or counted.", min = 1) Optional<Integer> n,
        @Key("Where it holds.") Optional<String> region,
        @Key("What was asked, in the survey's words.") Optional<RichText> question,
        @Key("What it does not say.") Optional<RichText> caveat,
        @Key("The numbers that it states.") List<Double> figures,
        @Key(
                        "The cells of a spreadsheet beside the pack that have the numbers, in place of"
                                + " figures.")
                Optional<DataRange> from,
        @Key(value = "True for the writers' own view, which needs no sources.", oneNeeded = true)
                Optional<Boolean> judgement,
        @Key("What it is about; decides its shelf life.") Optional<String> topic,
        @Key("The figure in a form that can be compared.") Optional<Measure> measure,
        @Key("Whether it may leave the house; shareable where missing.")
                Optional<Visibility> visibility,
        SourceSpan span)
        implements Fact {
    /** Copies the collections. */
    public Claim {
        sources = List.copyOf(sources);
        figures = List.copyOf(figures);
    }

    /** Returns the same with the numbers that were read from its spreadsheet. */
    public Claim with(List<Double> found, DataRange cells) {
        return new Claim(
                id,
                text,
                sources,
                asOf,
                readOn,
                read,
                base,
                n,
                region,
                question,
                caveat,
                found,
                Optional.of(cells),
                judgement,
                topic,
                measure,
                visibility,
                span);
    }
}
