package org.briefpack.model.pack;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A title at one level.
 *
 * @param subject id of the subject; all of them where missing
 * @param level seniority in plain words
 * @param title the usual title
 * @param synonyms other titles for the same work
 * @param expect what such a person has done
 * @param span where it stands
 */
public record JobTitle(
        @Key("Id of the subject; all of them where missing.") Optional<String> subject,
        @Key("Seniority in plain words.") RichText level,
        @Key("The usual title.") RichText title,
        @Key("Other titles for the same work.") List<RichText> synonyms,
        @Key("What such a person has done.") Optional<Statement> expect,
        SourceSpan span) {
    /** Copies the collections. */
    public JobTitle {
        synonyms = List.copyOf(synonyms);
    }
}
