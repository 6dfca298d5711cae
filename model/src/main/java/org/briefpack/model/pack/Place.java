package org.briefpack.model.pack;

import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * Where people gather.
 *
 * @param name its name
 * @param subject id of the subject; all of them where missing
 * @param what who is there and how to behave
 * @param span where it stands
 */
public record Place(
        @Key("Its name.") RichText name,
        @Key("Id of the subject; all of them where missing.") Optional<String> subject,
        @Key("Who is there and how to behave.") Statement what,
        SourceSpan span) {}
