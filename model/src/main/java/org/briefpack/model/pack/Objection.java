package org.briefpack.model.pack;

import org.briefpack.model.diagnostic.SourceSpan;

/**
 * What a candidate asks or objects.
 *
 * @param says what the candidate says
 * @param answer an honest answer
 * @param span where it stands
 */
public record Objection(
        @Key("What the candidate says.") RichText says,
        @Key("An honest answer.") Statement answer,
        SourceSpan span) {}
