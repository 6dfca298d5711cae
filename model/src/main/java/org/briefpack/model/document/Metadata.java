package org.briefpack.model.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a file says about itself.
 *
 * @param title plain text, never empty
 * @param subtitle plain text; may be empty
 * @param author plain text; may be empty
 * @param organisation publisher or company; may be empty
 * @param description one sentence on what the file holds; may be empty
 * @param keywords plain words, in order
 * @param language BCP 47 tag of the text, such as {@code en} or {@code de-CH}
 * @param date the content's date: when the facts were checked
 * @param properties fields such as client, role and presenter; keys are identifiers
 */
public record Metadata(
        String title,
        String subtitle,
        String author,
        String organisation,
        String description,
        List<String> keywords,
        String language,
        Optional<LocalDate> date,
        java.util.SequencedMap<String, String> properties) {
    /** Copies the collections. */
    public Metadata {
        keywords = List.copyOf(keywords);
        properties =
                java.util.Collections.unmodifiableSequencedMap(
                        new java.util.LinkedHashMap<>(properties));
    }

    /** Returns the same with other values of fields. */
    public Metadata with(java.util.SequencedMap<String, String> otherProperties) {
        return new Metadata(
                title,
                subtitle,
                author,
                organisation,
                description,
                keywords,
                language,
                date,
                otherProperties);
    }

    /** Returns metadata with a title and language only. */
    public static Metadata of(String title, String language) {
        return new Metadata(
                title,
                "",
                "",
                "",
                "",
                List.of(),
                language,
                Optional.empty(),
                new java.util.LinkedHashMap<>());
    }
}
