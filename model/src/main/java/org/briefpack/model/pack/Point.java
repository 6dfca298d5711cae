package org.briefpack.model.pack;

import java.util.SequencedMap;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * The figures of one category.
 *
 * @param label label on the category axis: a year, a group
 * @param values the figures by subject id, or by any name of its own
 * @param span where it stands
 */
public record Point(
        @Key("Label on the category axis: a year, a group.") String label,
        @Key("The figures by subject id, or by any name of its own.")
                SequencedMap<String, Double> values,
        SourceSpan span) {
    /** Copies the collections. */
    public Point {
        values =
                java.util.Collections.unmodifiableSequencedMap(
                        new java.util.LinkedHashMap<>(values));
    }
}
