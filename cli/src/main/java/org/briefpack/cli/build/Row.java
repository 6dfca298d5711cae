package org.briefpack.cli.build;

import java.util.Map;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * One row of a batch file: one set of files.
 *
 * @param key the first column; names the folder the files go to
 * @param fields the other columns by their headings
 * @param span where the row stands
 */
public record Row(String key, Map<String, String> fields, SourceSpan span) {}
