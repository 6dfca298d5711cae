package org.briefpack.model.pack;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * What to look for on a CV.
 *
 * @param signals evidence versus keywords
 * @param tools libraries and tools with the time they take to learn
 * @param example a made-up CV to mark up
 * @param span where it stands
 */
public record CvReading(
        @Key("Evidence versus keywords.") List<CvSignal> signals,
        @Key("Libraries and tools with the time they take to learn.") List<Tool> tools,
        @Key("A made-up CV to mark up.") Optional<CvExample> example,
        SourceSpan span) {
    /** Copies the collections. */
    public CvReading {
        signals = List.copyOf(signals);
        tools = List.copyOf(tools);
    }
}
