package org.briefpack.model.pack;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * How candidates are scored.
 *
 * @param scale the four points of the scale, lowest first
 * @param categories three or four groups of attributes
 * @param examples filled scorecards to set one's own scores against
 * @param span where it stands
 */
public record Scorecard(
        @Key(value = "The four points of the scale, lowest first.", min = 4, max = 4)
                List<ScalePoint> scale,
        @Key(value = "Three or four groups of attributes.", min = 1, max = 4)
                List<ScoreCategory> categories,
        @Key("Filled scorecards to set one's own scores against.") List<ScoredCall> examples,
        SourceSpan span) {
    /** Copies the collections. */
    public Scorecard {
        scale = List.copyOf(scale);
        categories = List.copyOf(categories);
        examples = List.copyOf(examples);
    }
}
