package org.briefpack.builder;

import java.util.Map;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * One row of a batch file: one set of files.
 *
 * @param key names the folder the files go to
 * @param fields values of the pack's fields, by their names
 * @param span where the row stands
 */
public record Row(String key, Map<String, String> fields, SourceSpan span) {}
