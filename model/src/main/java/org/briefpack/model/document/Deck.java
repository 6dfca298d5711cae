package org.briefpack.model.document;

import java.util.List;

/**
 * A deck of slides.
 *
 * @param metadata what the file says about itself
 * @param footer text at the foot of every slide but the first; may be empty
 * @param slides the slides in order
 * @param references the sources cited, in the order of their numbers
 */
public record Deck(
        Metadata metadata, List<Inline> footer, List<Slide> slides, List<Reference> references)
        implements Publication {
    /** Copies the lists. */
    public Deck {
        footer = List.copyOf(footer);
        slides = List.copyOf(slides);
        references = List.copyOf(references);
    }

    @Override
    public Deck with(Metadata other) {
        return new Deck(other, footer, slides, references);
    }

    /** Returns a deck without footer or references. */
    public static Deck of(Metadata metadata, List<Slide> slides) {
        return new Deck(metadata, List.of(), slides, List.of());
    }
}
