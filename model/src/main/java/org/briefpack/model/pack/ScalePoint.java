package org.briefpack.model.pack;

import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A point of the scale.
 *
 * @param value its number
 * @param label its name
 * @param meaning what it means
 * @param span where it stands
 */
public record ScalePoint(
        @Key(value = "Its number.", min = 1, max = 4) int value,
        @Key("Its name.") RichText label,
        @Key("What it means.") RichText meaning,
        SourceSpan span) {}
