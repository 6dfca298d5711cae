package org.briefpack.model.pack;

import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A line of a made-up CV.
 *
 * @param text the line
 * @param notice what to notice; nothing where the line is filler
 * @param span where it stands
 */
public record CvLine(
        @Key("The line.") RichText text,
        @Key("What to notice; nothing where the line is filler.") Optional<Statement> notice,
        SourceSpan span) {}
