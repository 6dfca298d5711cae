package org.briefpack.renderer.pdf.internal.text;

import org.briefpack.renderer.pdf.internal.tag.Tag;

/**
 * Where a click leads.
 *
 * @param target an absolute URI, or {@code #id} of a place in the document
 * @param description what a screen reader says about it (ISO 14289-1, 7.18.5)
 * @param tag the Link node that the annotation belongs to
 */
public record Link(String target, String description, Tag tag) {}
