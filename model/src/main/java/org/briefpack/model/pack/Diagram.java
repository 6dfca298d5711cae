package org.briefpack.model.pack;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * Something that a drawing says better than words: data, from which each format draws it.
 *
 * @param id unique among diagrams
 * @param title what it shows
 * @param kind steps, timeline, versus, tree or spectrum
 * @param part the part of the deck that it stands with
 * @param reading what it says, in one sentence, with its evidence
 * @param entries what it shows, in order
 * @param span where it stands
 */
public record Diagram(
        @Key("Unique among diagrams.") String id,
        @Key("What it shows.") RichText title,
        @Key("Steps, timeline, versus, tree or spectrum.") DiagramType kind,
        @Key("The part of the deck that it stands with.") DeckPart part,
        @Key("What it says, in one sentence, with its evidence.") Optional<Statement> reading,
        @Key(value = "What it shows, in order.", min = 1) List<DiagramEntry> entries,
        SourceSpan span) {
    /** Copies the entries. */
    public Diagram {
        entries = List.copyOf(entries);
    }
}
