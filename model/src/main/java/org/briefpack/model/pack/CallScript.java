package org.briefpack.model.pack;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * The first call on one page.
 *
 * @param minutes how long it takes
 * @param steps what is said, in order
 * @param avoid what is not said
 * @param span where it stands
 */
public record CallScript(
        @Key(value = "How long it takes.", min = 1, max = 180) Optional<Integer> minutes,
        @Key(value = "What is said, in order.", min = 1) List<CallStep> steps,
        @Key("What is not said.") List<Statement> avoid,
        SourceSpan span) {
    /** Copies the collections. */
    public CallScript {
        steps = List.copyOf(steps);
        avoid = List.copyOf(avoid);
    }
}
