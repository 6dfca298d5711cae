package org.briefpack.model.pack;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * Some questions of the bank for one purpose.
 *
 * @param id unique among sets
 * @param title what it is for
 * @param subject id of the subject; all of them where missing
 * @param questions ids of the questions, in order
 * @param span where it stands
 */
public record QuestionSet(
        @Key("Unique among sets.") String id,
        @Key("What it is for.") RichText title,
        @Key("Id of the subject; all of them where missing.") Optional<String> subject,
        @Key(value = "Ids of the questions, in order.", min = 1) List<String> questions,
        SourceSpan span) {
    /** Copies the collections. */
    public QuestionSet {
        questions = List.copyOf(questions);
    }
}
