package org.briefpack.model.pack;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A group of attributes.
 *
 * @param name its name
 * @param attributes what is scored; six at most in all
 * @param span where it stands
 */
public record ScoreCategory(
        @Key("Its name.") RichText name,
        @Key(value = "What is scored; six at most in all.", min = 1, max = 6)
                List<Attribute> attributes,
        SourceSpan span) {
    /** Copies the collections. */
    public ScoreCategory {
        attributes = List.copyOf(attributes);
    }
}
