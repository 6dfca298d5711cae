package org.briefpack.model.document;

import java.util.List;

/** What one file is made from: a flowing document or a deck of slides. */
public sealed interface Publication permits Document, Deck {
    /** Returns what the file says about itself. */
    Metadata metadata();

    /** Returns the sources that citations point at, in the order of their numbers. */
    List<Reference> references();

    /** Returns the same content that says something else about itself. */
    Publication with(Metadata other);
}
