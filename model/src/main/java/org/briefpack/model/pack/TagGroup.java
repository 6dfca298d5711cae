package org.briefpack.model.pack;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * Tags and skills for an applicant tracking system.
 *
 * @param title what they are for
 * @param tags the tags, to the letter
 * @param span where it stands
 */
public record TagGroup(
        @Key("What they are for.") RichText title,
        @Key(value = "The tags, to the letter.", min = 1) List<String> tags,
        SourceSpan span) {
    /** Copies the collections. */
    public TagGroup {
        tags = List.copyOf(tags);
    }
}
