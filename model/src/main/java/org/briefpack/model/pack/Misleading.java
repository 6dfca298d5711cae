package org.briefpack.model.pack;

import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A title that does not say what it seems to.
 *
 * @param title the title
 * @param why what it may mean
 * @param span where it stands
 */
public record Misleading(
        @Key("The title.") RichText title,
        @Key("What it may mean.") Statement why,
        SourceSpan span) {}
