package org.briefpack.model.pack;

import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A company that is known to use a technology.
 *
 * @param name the company
 * @param use what it uses the technology for
 * @param span where it stands
 */
public record Adopter(
        @Key("The company.") RichText name,
        @Key("What it uses the technology for.") Statement use,
        SourceSpan span) {}
