package org.briefpack.model.pack;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A page of one's own: what no other part of a pack foresees.
 *
 * @param id unique among pages
 * @param title its heading, and the title of its slide
 * @param documents in which it stands
 * @param before the part that it stands before
 * @param after the part that it stands after
 * @param visibility whether it may leave the house; shareable where missing
 * @param text what it says
 * @param span where it stands
 */
public record Page(
        @Key(value = "Unique among pages.", pattern = "[a-z0-9][a-z0-9-]*") String id,
        @Key("Its heading, and the title of its slide.") RichText title,
        @Key(value = "The documents in which it stands, such as brief or deck.", min = 1)
                List<String> documents,
        @Key("The part that it stands before, such as glance.") Optional<String> before,
        @Key("The part that it stands after, such as glance.") Optional<String> after,
        @Key("Whether it may leave the house; shareable where missing.")
                Optional<Visibility> visibility,
        @Key(
                        "What it says, in Markdown: headings, lists, tables, pictures, quotes, callouts,"
                                + " charts and cells of spreadsheets.")
                PageText text,
        SourceSpan span) {
    /** Copies the list. */
    public Page {
        documents = List.copyOf(documents);
    }
}
