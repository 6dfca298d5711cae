package org.briefpack.model.pack;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A filled scorecard to set one's own scores against.
 *
 * @param who the made-up candidate
 * @param scores what was heard, and the score for it
 * @param comment what to learn from it
 * @param span where it stands
 */
public record ScoredCall(
        @Key("The made-up candidate.") RichText who,
        @Key(value = "What was heard, and the score for it.", min = 1) List<ScoredAnswer> scores,
        @Key("What to learn from it.") Statement comment,
        SourceSpan span) {
    /** Copies the collections. */
    public ScoredCall {
        scores = List.copyOf(scores);
    }
}
