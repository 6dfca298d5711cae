package org.briefpack.model.pack;

import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A message that fits a platform, with places to fill in.
 *
 * @param platform where it is sent
 * @param limit how many characters the platform takes
 * @param subject its subject line
 * @param text the message
 * @param span where it stands
 */
public record Message(
        @Key("Where it is sent.") RichText platform,
        @Key(value = "How many characters the platform takes.", min = 1) Optional<Integer> limit,
        @Key("Its subject line.") Optional<RichText> subject,
        @Key("The message.") Statement text,
        SourceSpan span) {}
