package org.briefpack.renderer.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Reference;
import org.briefpack.model.document.Slide;

/**
 * What single slides need to know about the deck.
 *
 * @param sections names in order, each with the id of its first slide
 * @param references the sources that slides cite; those of notes stand there
 */
public record DeckFacts(SequencedMap<String, String> sections, List<Reference> references) {
    /** Returns what the slides of a deck need to know. */
    public static DeckFacts of(Deck deck) {
        SequencedMap<String, String> sections = new LinkedHashMap<>();
        for (Slide slide : deck.slides()) {
            if (!slide.section().isBlank()) {
                sections.putIfAbsent(slide.section(), slide.id());
            }
        }
        Set<Integer> elsewhere = Citations.inNotesOnly(deck);
        List<Reference> references =
                deck.references().stream().filter(r -> !elsewhere.contains(r.number())).toList();
        return new DeckFacts(Collections.unmodifiableSequencedMap(sections), references);
    }
}
