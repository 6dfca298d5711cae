package org.briefpack.model.pack;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * Something that is scored.
 *
 * @param id unique among attributes
 * @param name its name
 * @param looksFor what to look for
 * @param anchors what each point of the scale looks like, lowest first
 * @param span where it stands
 */
public record Attribute(
        @Key("Unique among attributes.") String id,
        @Key("Its name.") RichText name,
        @Key("What to look for.") Optional<RichText> looksFor,
        @Key(value = "What each point of the scale looks like, lowest first.", min = 4, max = 4)
                List<RichText> anchors,
        SourceSpan span) {
    /** Copies the collections. */
    public Attribute {
        anchors = List.copyOf(anchors);
    }
}
