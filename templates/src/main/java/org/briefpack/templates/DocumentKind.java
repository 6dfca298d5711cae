package org.briefpack.templates;

import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Publication;

/**
 * A document that can be made from a pack, in every format that accepts its kind of publication.
 *
 * @param name what people type, and the name of its template
 * @param format id of the usual format, made where none is named
 * @param slides whether it is a deck of slides
 * @param standard whether it is built when no document is named
 * @param title what it is, in one line of plain English
 */
public record DocumentKind(
        String name, String format, boolean slides, boolean standard, String title) {
    /** Returns what its markup is read into. */
    public Class<? extends Publication> publication() {
        return slides ? Deck.class : Document.class;
    }
}
