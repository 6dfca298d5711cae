package org.briefpack.model.pack;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * What the law of one place says on adverts, questions, data and machines.
 *
 * @param place country, state or union
 * @param rules what it says, one rule each
 * @param span where it stands
 */
public record LawPlace(
        @Key("Country, state or union.") RichText place,
        @Key(value = "What it says, one rule each.", min = 1) List<Statement> rules,
        SourceSpan span) {
    /** Copies the collections. */
    public LawPlace {
        rules = List.copyOf(rules);
    }
}
