package org.briefpack.model.pack;

import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A picture in the pack's folder.
 *
 * @param file its file, from the pack's folder
 * @param alt what it shows, for people who do not see it
 * @param decorative whether it says nothing and is skipped when read aloud
 * @param caption what stands below it
 * @param span where it stands
 */
public record Picture(
        @Key("Its file, from the pack's folder.") String file,
        @Key("What it shows, for people who do not see it.") Optional<String> alt,
        @Key("Whether it says nothing and is skipped when read aloud.")
                Optional<Boolean> decorative,
        @Key("What stands below it.") Optional<RichText> caption,
        SourceSpan span) {}
