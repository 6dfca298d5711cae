package org.briefpack.renderer.plan;

import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Index;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Node;
import org.briefpack.model.document.Reference;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.SlideLayout;

/**
 * What single slides need to know about the deck.
 *
 * @param sections names in order, each with the id of its first slide
 * @param parts names and times of the sections that open with a slide of their own, in order
 * @param references the sources that slides cite; those of notes stand there
 */
public record DeckFacts(
        SequencedMap<String, String> sections,
        SequencedMap<String, Duration> parts,
        List<Reference> references) {
    /** Returns what the slides of a deck need to know. */
    public static DeckFacts of(Deck deck) {
        SequencedMap<String, String> sections = new LinkedHashMap<>();
        for (Slide slide : deck.slides()) {
            if (!slide.section().isBlank()) {
                sections.putIfAbsent(slide.section(), slide.id());
            }
        }
        Set<Integer> elsewhere = citedInNotesOnly(deck);
        List<Reference> references =
                deck.references().stream().filter(r -> !elsewhere.contains(r.number())).toList();
        return new DeckFacts(
                Collections.unmodifiableSequencedMap(sections), parts(deck), references);
    }

    private static SequencedMap<String, Duration> parts(Deck deck) {
        SequencedMap<String, Duration> parts = new LinkedHashMap<>();
        for (Slide slide : deck.slides()) {
            if (slide.layout() == SlideLayout.SECTION && !slide.section().isBlank()) {
                parts.put(slide.section(), Duration.ZERO);
            }
        }
        for (Slide slide : deck.slides()) {
            parts.computeIfPresent(slide.section(), (name, time) -> time.plus(slide.time()));
        }
        return Collections.unmodifiableSequencedMap(parts);
    }

    private static Set<Integer> citedInNotesOnly(Deck deck) {
        Set<Integer> numbers = new HashSet<>();
        deck.slides().forEach(slide -> numbers.addAll(cited(slide.notes())));
        for (Slide slide : deck.slides()) {
            numbers.removeAll(cited(slide.title()));
            slide.regions().values().forEach(blocks -> numbers.removeAll(cited(blocks)));
        }
        return numbers;
    }

    /** Returns the numbers of the sources that something cites, footnotes included. */
    static Set<Integer> cited(List<? extends Node> nodes) {
        Index index = Index.of(nodes);
        return Stream.concat(index.citations().stream(), index.citationsBeside().stream())
                .map(Inline.Citation::number)
                .collect(Collectors.toUnmodifiableSet());
    }
}
