package org.briefpack.model.pack;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A question of the knowledge check.
 *
 * @param id unique among quiz questions
 * @param question the question
 * @param options what can be chosen
 * @param reason why the right answer is right
 * @param span where it stands
 */
public record QuizItem(
        @Key("Unique among quiz questions.") String id,
        @Key("The question.") RichText question,
        @Key(value = "What can be chosen.", min = 2, max = 6) List<QuizOption> options,
        @Key("Why the right answer is right.") Statement reason,
        SourceSpan span) {
    /** Copies the collections. */
    public QuizItem {
        options = List.copyOf(options);
    }
}
