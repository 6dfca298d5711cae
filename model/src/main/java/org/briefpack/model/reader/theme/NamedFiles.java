package org.briefpack.model.reader.theme;

import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Blob;

/** Finds the files that a theme names: fonts and logos, from the theme's own folder only. */
@FunctionalInterface
public interface NamedFiles {
    /**
     * Returns a file, or why there is none.
     *
     * @param name as the theme writes it
     * @param at where the theme names it
     */
    Outcome<Blob> find(String name, SourceSpan at);
}
