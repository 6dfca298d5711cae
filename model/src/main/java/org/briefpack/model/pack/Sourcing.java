package org.briefpack.model.pack;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * Where and how to search.
 *
 * @param searches search strings per platform
 * @param exclude what to leave out
 * @param places where people gather
 * @param adjacent backgrounds that carry over
 * @param tags tags and skills for an applicant tracking system
 * @param span where it stands
 */
public record Sourcing(
        @Key("Search strings per platform.") List<Search> searches,
        @Key("What to leave out.") List<Statement> exclude,
        @Key("Where people gather.") List<Place> places,
        @Key("Backgrounds that carry over.") List<Adjacent> adjacent,
        @Key("Tags and skills for an applicant tracking system.") List<TagGroup> tags,
        SourceSpan span) {
    /** Copies the collections. */
    public Sourcing {
        searches = List.copyOf(searches);
        exclude = List.copyOf(exclude);
        places = List.copyOf(places);
        adjacent = List.copyOf(adjacent);
        tags = List.copyOf(tags);
    }
}
