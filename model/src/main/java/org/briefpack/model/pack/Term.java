package org.briefpack.model.pack;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A term of the glossary.
 *
 * @param id unique among terms
 * @param term the term
 * @param aliases other forms of it in the text
 * @param standsFor what the letters stand for, where the term is an abbreviation
 * @param meaning what it means in plain words
 * @param say how to say it
 * @param learn how long it takes to learn
 * @param confusedWith what it is commonly confused with
 * @param span where it stands
 */
public record Term(
        @Key("Unique among terms.") String id,
        @Key("The term.") RichText term,
        @Key("Other forms of it in the text.") List<String> aliases,
        @Key("What the letters stand for, where the term is an abbreviation.")
                Optional<String> standsFor,
        @Key("What it means in plain words.") Statement meaning,
        @Key("How to say it.") Optional<RichText> say,
        @Key("How long it takes to learn.") Optional<LearningTime> learn,
        @Key("What it is commonly confused with.") Optional<RichText> confusedWith,
        SourceSpan span) {
    /** Copies the collections. */
    public Term {
        aliases = List.copyOf(aliases);
    }
}
