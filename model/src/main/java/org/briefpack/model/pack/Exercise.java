package org.briefpack.model.pack;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * What people do themselves.
 *
 * @param id unique among exercises
 * @param title what it is called
 * @param minutes how long it takes
 * @param group alone, in pairs, in groups
 * @param task what to do, step by step
 * @param material what people work on
 * @param cards id of the question whose answers the exercise sheet prints as cards to cut out
 * @param solution what a good result looks like; only for trainers
 * @param span where it stands
 */
public record Exercise(
        @Key("Unique among exercises.") String id,
        @Key("What it is called.") RichText title,
        @Key(value = "How long it takes.", min = 1, max = 120) int minutes,
        @Key("Alone, in pairs, in groups.") Optional<RichText> group,
        @Key("What to do, step by step.") List<Statement> task,
        @Key("What people work on.") List<Statement> material,
        @Key("Id of the question whose answers the sheet prints as cards to cut out.")
                Optional<String> cards,
        @Key("What a good result looks like; only for trainers.") List<Statement> solution,
        SourceSpan span) {
    /** Copies the collections. */
    public Exercise {
        task = List.copyOf(task);
        material = List.copyOf(material);
        solution = List.copyOf(solution);
    }
}
