package org.briefpack.cli.build;

import org.briefpack.templates.DocumentKind;

/**
 * One file to make.
 *
 * @param document what it is
 * @param format id of the format to write it in
 */
public record Job(DocumentKind document, String format) {}
