package org.briefpack.model.pack;

import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A figure that can be compared with others.
 *
 * @param series what is measured
 * @param region where
 * @param subject whose figure it is
 * @param value the figure
 * @param unit its unit
 * @param span where it stands
 */
public record Measure(
        @Key("What is measured.") String series,
        @Key("Where.") Optional<String> region,
        @Key("Whose figure it is.") String subject,
        @Key("The figure.") double value,
        @Key("Its unit.") Optional<String> unit,
        SourceSpan span) {}
