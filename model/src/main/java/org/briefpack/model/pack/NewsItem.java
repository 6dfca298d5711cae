package org.briefpack.model.pack;

import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * Something that changed lately, with the question that it brings.
 *
 * @param subject id of the subject; all of them where missing
 * @param what what changed, and when
 * @param ask what to ask because of it
 * @param span where it stands
 */
public record NewsItem(
        @Key("Id of the subject; all of them where missing.") Optional<String> subject,
        @Key("What changed, and when.") Statement what,
        @Key("What to ask because of it.") Optional<Statement> ask,
        SourceSpan span) {}
