package org.briefpack.model.pack;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * One of the things compared.
 *
 * @param id unique among subjects
 * @param name its name
 * @param aliases other names for it
 * @param tagline what it is in a few words
 * @param origin where it comes from
 * @param focus what it is made for
 * @param usedBy who uses it
 * @param keyFact the one thing to know
 * @param wantedFor why hiring managers want it
 * @param useCases when companies choose it
 * @param companyProfile what kind of company chooses it
 * @param adopters companies that are known to use it, and for what
 * @param signals what its candidates should be able to show
 * @param span where it stands
 */
public record Subject(
        @Key(value = "Unique among subjects.", pattern = "[a-z0-9][a-z0-9_.-]*") String id,
        @Key("Its name.") RichText name,
        @Key("Other names for it.") List<String> aliases,
        @Key("What it is in a few words.") Optional<RichText> tagline,
        @Key("Where it comes from.") Optional<Statement> origin,
        @Key("What it is made for.") Optional<Statement> focus,
        @Key("Who uses it.") Optional<Statement> usedBy,
        @Key("The one thing to know.") Optional<Statement> keyFact,
        @Key("Why hiring managers want it.") Optional<Statement> wantedFor,
        @Key("When companies choose it.") List<Statement> useCases,
        @Key("What kind of company chooses it.") List<Statement> companyProfile,
        @Key("Companies that are known to use it, and for what.") List<Adopter> adopters,
        @Key("What its candidates should be able to show.") List<Statement> signals,
        SourceSpan span) {
    /** Copies the collections. */
    public Subject {
        aliases = List.copyOf(aliases);
        useCases = List.copyOf(useCases);
        companyProfile = List.copyOf(companyProfile);
        adopters = List.copyOf(adopters);
        signals = List.copyOf(signals);
    }
}
