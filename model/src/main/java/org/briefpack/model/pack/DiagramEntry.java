package org.briefpack.model.pack;

import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * One thing that a diagram shows.
 *
 * @param id by which other entries of a tree follow it
 * @param from id of the entry of a tree that it follows
 * @param label the step, the event, the row, the question or answer; of a spectrum, the low end
 * @param text what is said of a step, the date of an event, the word on the branch; of a spectrum,
 *     the high end
 * @param at when an event was, as a year with decimals
 * @param subject id of the subject whose colour it wears
 * @param icon name of an icon
 * @param values what holds for each of two subjects, by subject id
 * @param marks where each subject lies between the ends, from 0 to 1, by subject id
 * @param span where it stands
 */
public record DiagramEntry(
        @Key("By which other entries of a tree follow it.") Optional<String> id,
        @Key("Id of the entry of a tree that it follows.") Optional<String> from,
        @Key("The step, event, row, question or answer; of a spectrum, the low end.")
                Optional<RichText> label,
        @Key(
                        "What is said of a step, the date of an event, the word on the branch; of a spectrum, the high end.")
                Optional<RichText> text,
        @Key("When an event was, as a year with decimals.") Optional<Double> at,
        @Key("Id of the subject whose colour it wears.") Optional<String> subject,
        @Key("Name of an icon; `briefpack list icons` has them.") Optional<String> icon,
        @Key("What holds for each of two subjects, by subject id.")
                SequencedMap<String, RichText> values,
        @Key("Where each subject lies between the ends, from 0 to 1, by subject id.")
                SequencedMap<String, Double> marks,
        SourceSpan span) {
    /** Copies the collections. */
    public DiagramEntry {
        values =
                java.util.Collections.unmodifiableSequencedMap(
                        new java.util.LinkedHashMap<>(values));
        marks =
                java.util.Collections.unmodifiableSequencedMap(
                        new java.util.LinkedHashMap<>(marks));
    }
}
