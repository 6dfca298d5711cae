package org.briefpack.model.pack;

import org.briefpack.model.diagnostic.SourceSpan;

/**
 * What was heard on one attribute, and the score that it earns.
 *
 * @param attribute id of the scorecard attribute
 * @param score the point of the scale
 * @param heard what was heard, in the candidate's words
 * @param span where it stands
 */
public record ScoredAnswer(
        @Key("Id of the scorecard attribute.") String attribute,
        @Key(value = "The point of the scale.", min = 1, max = 4) int score,
        @Key("What was heard, in the candidate's words.") Statement heard,
        SourceSpan span) {}
