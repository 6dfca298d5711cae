package org.briefpack.model.pack;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * The training session.
 *
 * @param minutes how long it takes
 * @param objectives what people can do afterwards
 * @param segments its parts, in order
 * @param exercises what people do themselves
 * @param span where it stands
 */
public record Training(
        @Key(value = "How long it takes.", min = 5, max = 480) int minutes,
        @Key("What people can do afterwards.") List<Statement> objectives,
        @Key(value = "Its parts, in order.", min = 1) List<Segment> segments,
        @Key("What people do themselves.") List<Exercise> exercises,
        SourceSpan span) {
    /** Copies the collections. */
    public Training {
        objectives = List.copyOf(objectives);
        segments = List.copyOf(segments);
        exercises = List.copyOf(exercises);
    }
}
