package org.briefpack.model.pack;

import org.briefpack.model.diagnostic.SourceSpan;

/**
 * Something that a pack says or shows, and a reader should come to see.
 *
 * @param part the keys that lead to it, such as {@code training.segments.say}
 * @param words what it says; a picture's file
 * @param place what a document that shows it has: the text's own place, that of a statement which
 *     takes its claim's words, that of a picture or of a chart
 * @param plain true for a search string, a label and the like, which documents hold without its
 *     place: it is known by its words
 */
public record PackText(String part, String words, SourceSpan place, boolean plain) {}
