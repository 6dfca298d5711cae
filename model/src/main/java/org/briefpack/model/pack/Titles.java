package org.briefpack.model.pack;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * Job titles and their synonyms.
 *
 * @param list the titles
 * @param misleading titles that mislead
 * @param span where it stands
 */
public record Titles(
        @Key("The titles.") List<JobTitle> list,
        @Key("Titles that mislead.") List<Misleading> misleading,
        SourceSpan span) {
    /** Copies the collections. */
    public Titles {
        list = List.copyOf(list);
        misleading = List.copyOf(misleading);
    }
}
