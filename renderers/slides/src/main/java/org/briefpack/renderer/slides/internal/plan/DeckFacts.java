package org.briefpack.renderer.slides.internal.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Reference;
import org.briefpack.model.document.Slide;

/**
 * What single slides need to know about the deck.
 *
 * @param sections names in order, each with the id of its first slide
 * @param references the sources
 */
record DeckFacts(SequencedMap<String, String> sections, List<Reference> references) {
    static DeckFacts of(Deck deck) {
        SequencedMap<String, String> sections = new LinkedHashMap<>();
        for (Slide slide : deck.slides()) {
            if (!slide.section().isBlank()) {
                sections.putIfAbsent(slide.section(), slide.id());
            }
        }
        return new DeckFacts(Collections.unmodifiableSequencedMap(sections), deck.references());
    }
}
