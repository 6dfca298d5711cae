package org.briefpack.templates;

import java.util.List;

/**
 * A document that can be made from a pack.
 *
 * @param name what people type, and the name of its template
 * @param formats ids of the formats it can be written in; the first is the usual one
 * @param slides whether it is a deck of slides
 * @param standard whether it is built when no document is named
 * @param title what it is, in one line of plain English
 */
public record DocumentKind(
        String name, List<String> formats, boolean slides, boolean standard, String title) {
    /** Copies the list. */
    public DocumentKind {
        formats = List.copyOf(formats);
    }
}
