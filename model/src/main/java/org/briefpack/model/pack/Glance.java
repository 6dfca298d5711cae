package org.briefpack.model.pack;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * The pack on one page.
 *
 * @param say things to say
 * @param traps things not to say or do
 * @param ask questions to ask
 * @param span where it stands
 */
public record Glance(
        @Key("Things to say.") List<Statement> say,
        @Key("Things not to say or do.") List<Statement> traps,
        @Key("Questions to ask.") List<Statement> ask,
        SourceSpan span) {
    /** Copies the collections. */
    public Glance {
        say = List.copyOf(say);
        traps = List.copyOf(traps);
        ask = List.copyOf(ask);
    }
}
