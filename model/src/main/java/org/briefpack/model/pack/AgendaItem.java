package org.briefpack.model.pack;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * One item of an agenda.
 *
 * @param minutes how long it takes
 * @param title what it is about
 * @param questions what to ask
 * @param output what must be known afterwards
 * @param span where it stands
 */
public record AgendaItem(
        @Key(value = "How long it takes.", min = 1, max = 240) int minutes,
        @Key("What it is about.") RichText title,
        @Key("What to ask.") List<Statement> questions,
        @Key("What must be known afterwards.") Optional<Statement> output,
        SourceSpan span) {
    /** Copies the collections. */
    public AgendaItem {
        questions = List.copyOf(questions);
    }
}
