package org.briefpack.model.pack;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * The law on hiring by place, which is no legal advice.
 *
 * @param note that it is no legal advice, and whom to ask
 * @param places one place a group
 * @param span where it stands
 */
public record Law(
        @Key("That it is no legal advice, and whom to ask.") RichText note,
        @Key(value = "One place a group.", min = 1) List<LawPlace> places,
        SourceSpan span) {
    /** Copies the collections. */
    public Law {
        places = List.copyOf(places);
    }
}
