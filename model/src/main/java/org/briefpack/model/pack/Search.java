package org.briefpack.model.pack;

import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A search string.
 *
 * @param platform where to type it
 * @param subject id of the subject
 * @param query what to type, to the letter
 * @param note what it finds and misses
 * @param span where it stands
 */
public record Search(
        @Key("Where to type it.") RichText platform,
        @Key("Id of the subject.") Optional<String> subject,
        @Key("What to type, to the letter.") String query,
        @Key("What it finds and misses.") Optional<Statement> note,
        SourceSpan span) {}
