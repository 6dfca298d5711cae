package org.briefpack.model.pack;

import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * How strict the checks of one pack are.
 *
 * @param shelfLifeMonths how old a claim may get, in months; 24 where missing
 * @param shelfLifeByTopic other shelf lives, in months, by the claims' topic
 * @param severity severity by code: error, warning, note or off
 * @param longSentenceWords how many words a sentence may have before it is too long for a slide
 * @param readingGrade hardest school grade a text may need
 * @param span where it stands
 */
public record CheckSettings(
        @Key(value = "How old a claim may get, in months; 24 where missing.", min = 1, max = 600)
                Optional<Integer> shelfLifeMonths,
        @Key(value = "Other shelf lives, in months, by the claims' topic.", min = 1, max = 600)
                SequencedMap<String, Integer> shelfLifeByTopic,
        @Key("Severity by code: error, warning, note or off.")
                SequencedMap<String, String> severity,
        @Key(
                        value =
                                "How many words a sentence may have before it is too long for a slide.",
                        min = 5,
                        max = 100)
                Optional<Integer> longSentenceWords,
        @Key(value = "Hardest school grade a text may need.", min = 1, max = 20)
                Optional<Double> readingGrade,
        SourceSpan span) {
    /** Copies the collections. */
    public CheckSettings {
        shelfLifeByTopic =
                java.util.Collections.unmodifiableSequencedMap(
                        new java.util.LinkedHashMap<>(shelfLifeByTopic));
        severity =
                java.util.Collections.unmodifiableSequencedMap(
                        new java.util.LinkedHashMap<>(severity));
    }
}
