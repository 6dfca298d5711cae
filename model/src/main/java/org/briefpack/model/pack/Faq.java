package org.briefpack.model.pack;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A question recruiters ask.
 *
 * @param id unique among questions of this kind
 * @param question the question
 * @param brief the answer in one line
 * @param answer the answer in full, one paragraph each
 * @param span where it stands
 */
public record Faq(
        @Key("Unique among questions of this kind.") String id,
        @Key("The question.") RichText question,
        @Key("The answer in one line.") Statement brief,
        @Key("The answer in full, one paragraph each.") List<Statement> answer,
        SourceSpan span) {
    /** Copies the collections. */
    public Faq {
        answer = List.copyOf(answer);
    }
}
