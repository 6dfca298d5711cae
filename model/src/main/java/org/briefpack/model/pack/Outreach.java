package org.briefpack.model.pack;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * First messages, and answers to what candidates ask.
 *
 * @param openers first messages
 * @param messages messages that fit a platform
 * @param objections what candidates ask or object, with honest answers
 * @param span where it stands
 */
public record Outreach(
        @Key("First messages.") List<Opener> openers,
        @Key("Messages that fit a platform, with places to fill in.") List<Message> messages,
        @Key("What candidates ask or object, with honest answers.") List<Objection> objections,
        SourceSpan span) {
    /** Copies the collections. */
    public Outreach {
        openers = List.copyOf(openers);
        messages = List.copyOf(messages);
        objections = List.copyOf(objections);
    }
}
