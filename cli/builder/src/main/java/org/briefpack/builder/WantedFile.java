package org.briefpack.builder;

import org.briefpack.templates.DocumentKind;

/**
 * A file to make: a document in one of its formats.
 *
 * @param document what it is
 * @param format id of the format to write it in
 */
public record WantedFile(DocumentKind document, String format) {}
