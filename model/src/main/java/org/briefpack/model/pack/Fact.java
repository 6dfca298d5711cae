package org.briefpack.model.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a reader must know about a fact, whether it stands in the bank or in its place. */
public sealed interface Fact permits Claim, Statement {
    /** Returns the ids of its sources; none for a judgement. */
    List<String> sources();

    /** Returns who was asked, or what was counted. */
    Optional<RichText> base();

    /** Returns how many were asked or counted. */
    Optional<Integer> n();

    /** Returns where it holds. */
    Optional<String> region();

    /** Returns what was asked, in the survey's words. */
    Optional<RichText> question();

    /** Returns how the sources were read; in the original where missing. */
    Optional<Read> read();

    /** Returns the day on which somebody looked at the sources. */
    Optional<LocalDate> readOn();

    /** Returns what the fact does not say. */
    Optional<RichText> caveat();

    /** Returns the numbers that the fact states; none where nobody wrote them down. */
    List<Double> figures();

    /** Returns the cells of a spreadsheet that its numbers were read from. */
    default Optional<DataRange> from() {
        return Optional.empty();
    }

    /** Returns whether this is the writers' view; empty means no. */
    Optional<Boolean> judgement();

    /** Returns whether this is the writers' view and no fact. */
    default boolean isJudgement() {
        return judgement().orElse(false);
    }
}
