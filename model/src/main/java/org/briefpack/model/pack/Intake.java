package org.briefpack.model.pack;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * The first meeting with the hiring manager.
 *
 * @param minutes how long it takes
 * @param agenda what to talk about, in order
 * @param mustHave what is usually a must
 * @param niceToHave what usually is not
 * @param dealBreakers what ends a search
 * @param flex where managers can give way
 * @param span where it stands
 */
public record Intake(
        @Key(value = "How long it takes.", min = 5, max = 240) Optional<Integer> minutes,
        @Key("What to talk about, in order.") List<AgendaItem> agenda,
        @Key("What is usually a must.") List<Statement> mustHave,
        @Key("What usually is not.") List<Statement> niceToHave,
        @Key("What ends a search.") List<Statement> dealBreakers,
        @Key("Where managers can give way.") List<Statement> flex,
        SourceSpan span) {
    /** Copies the collections. */
    public Intake {
        agenda = List.copyOf(agenda);
        mustHave = List.copyOf(mustHave);
        niceToHave = List.copyOf(niceToHave);
        dealBreakers = List.copyOf(dealBreakers);
        flex = List.copyOf(flex);
    }
}
