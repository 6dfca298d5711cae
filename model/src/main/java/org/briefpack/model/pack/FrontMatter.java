package org.briefpack.model.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * Who a pack is for, who owns it and how fresh it is.
 *
 * @param topic what it is about
 * @param audience who reads it
 * @param author who wrote it
 * @param owner who keeps it right
 * @param organisation company or team
 * @param logo the company's logo
 * @param factsChecked the day on which the facts were last checked
 * @param reviewBy the day by which somebody must look again
 * @param visibility whether the pack as a whole may be shared
 * @param provenance what it is based on
 * @param description one sentence for file properties
 * @param keywords words to find it by
 * @param span where it stands
 */
public record FrontMatter(
        @Key("What it is about.") Optional<RichText> topic,
        @Key("Who reads it.") Optional<RichText> audience,
        @Key("Who wrote it.") Optional<RichText> author,
        @Key("Who keeps it right.") Optional<RichText> owner,
        @Key("Company or team.") Optional<RichText> organisation,
        @Key("The company's logo.") Optional<Picture> logo,
        @Key("The day on which the facts were last checked.") Optional<LocalDate> factsChecked,
        @Key("The day by which somebody must look again.") Optional<LocalDate> reviewBy,
        @Key("Whether the pack as a whole may be shared.") Optional<Visibility> visibility,
        @Key("What it is based on.") Optional<Statement> provenance,
        @Key("One sentence for file properties.") Optional<RichText> description,
        @Key("Words to find it by.") List<String> keywords,
        SourceSpan span) {
    /** Copies the collections. */
    public FrontMatter {
        keywords = List.copyOf(keywords);
    }
}
