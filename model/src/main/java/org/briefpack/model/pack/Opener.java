package org.briefpack.model.pack;

import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A first message.
 *
 * @param subject id of the subject
 * @param situation when to use it
 * @param message the message
 * @param why why it works
 * @param span where it stands
 */
public record Opener(
        @Key("Id of the subject.") Optional<String> subject,
        @Key("When to use it.") RichText situation,
        @Key("The message.") Statement message,
        @Key("Why it works.") Optional<Statement> why,
        SourceSpan span) {}
