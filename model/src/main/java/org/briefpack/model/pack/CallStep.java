package org.briefpack.model.pack;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A step of the first call.
 *
 * @param minutes how long it takes
 * @param title what it is for
 * @param say what to say
 * @param span where it stands
 */
public record CallStep(
        @Key(value = "How long it takes.", min = 0, max = 180) int minutes,
        @Key("What it is for.") RichText title,
        @Key("What to say.") List<Statement> say,
        SourceSpan span) {
    /** Copies the collections. */
    public CallStep {
        say = List.copyOf(say);
    }
}
