package org.briefpack.model.pack;

import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A sign to look closer at, with a fair counter-check.
 *
 * @param colour red, amber or green
 * @param subject id of the subject; all of them where missing
 * @param sign what you notice
 * @param check what to ask or do before you judge
 * @param span where it stands
 */
public record Flag(
        @Key("Red, amber or green.") FlagColour colour,
        @Key("Id of the subject; all of them where missing.") Optional<String> subject,
        @Key("What you notice.") Statement sign,
        @Key("What to ask or do before you judge.") Statement check,
        SourceSpan span) {}
