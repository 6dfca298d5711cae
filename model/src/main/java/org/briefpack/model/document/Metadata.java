package org.briefpack.model.document;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.words.FixedWords;

/**
 * What a file says about itself, and in which words.
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
 * @param words the publication's own fixed words by key, in place of those of its language
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
        SequencedMap<String, String> properties,
        Map<String, String> words) {
    /** Copies the collections. */
    public Metadata {
        keywords = List.copyOf(keywords);
        properties = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(properties));
        words = Map.copyOf(words);
    }

    /** Returns the fixed words of the publication, those of its language among them. */
    public FixedWords fixedWords() {
        return FixedWords.in(language, words);
    }

    /** Returns the same with other values of fields. */
    public Metadata with(SequencedMap<String, String> otherProperties) {
        return new Metadata(
                title,
                subtitle,
                author,
                organisation,
                description,
                keywords,
                language,
                date,
                otherProperties,
                words);
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
                new LinkedHashMap<>(),
                Map.of());
    }
}
