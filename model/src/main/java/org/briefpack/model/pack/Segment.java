package org.briefpack.model.pack;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A part of the session.
 *
 * @param id unique among segments
 * @param title what it is called
 * @param minutes how long it takes in the session as planned; 0 where only other lengths have it
 * @param sessions minutes in sessions of other lengths, by the session's minutes; left out of those
 *     where missing
 * @param shows what its slides show, in order
 * @param goal what it is for
 * @param say what the trainer says
 * @param act what the trainer does
 * @param expect what people ask, with the answer
 * @param exercise id of the exercise done here
 * @param span where it stands
 */
public record Segment(
        @Key("Unique among segments.") String id,
        @Key("What it is called.") RichText title,
        @Key(
                        value =
                                "How long it takes in the session as planned; 0 where only other lengths have it.",
                        min = 0,
                        max = 240)
                int minutes,
        @Key(
                        value =
                                "Minutes in sessions of other lengths, by the session's minutes; left out of those where missing.",
                        min = 1,
                        max = 240)
                SequencedMap<String, Integer> sessions,
        @Key("What its slides show, in order.") List<DeckPart> shows,
        @Key("What it is for.") Optional<Statement> goal,
        @Key("What the trainer says.") List<Statement> say,
        @Key("What the trainer does.") List<Statement> act,
        @Key("What people ask, with the answer.") List<Statement> expect,
        @Key("Id of the exercise done here.") Optional<String> exercise,
        SourceSpan span) {
    /** Copies the collections. */
    public Segment {
        shows = List.copyOf(shows);
        say = List.copyOf(say);
        act = List.copyOf(act);
        expect = List.copyOf(expect);
        sessions =
                java.util.Collections.unmodifiableSequencedMap(
                        new java.util.LinkedHashMap<>(sessions));
    }
}
