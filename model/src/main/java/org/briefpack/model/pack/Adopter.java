package org.briefpack.model.pack;

import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A company that is known to use one of the subjects.
 *
 * @param name the company
 * @param use what it uses the subject for
 * @param span where it stands
 */
public record Adopter(
        @Key("The company.") RichText name,
        @Key("What it uses the subject for.") Statement use,
        SourceSpan span) {}
