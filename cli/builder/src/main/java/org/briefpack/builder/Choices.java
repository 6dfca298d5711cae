package org.briefpack.builder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.reader.Spelling;
import org.briefpack.model.render.PageKind;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Theme;
import org.briefpack.templates.BuiltIns;
import org.briefpack.templates.ComposeOptions;
import org.briefpack.templates.Composer;
import org.briefpack.templates.DocumentKind;

/**
 * What is chosen besides the pack.
 *
 * @param files the files to make; the ones of a document stand together
 * @param compose paper, fields and session
 * @param theme how they look
 * @param bases company templates by format id
 * @param timestamp the time that files shall say they were made at, where somebody asked for one
 * @param pages what the pages of a deck are, where somebody chose
 * @param fieldsOnly whether Word shall let readers change nothing but what is there to fill in
 * @param keepMarkup whether the markup between template and renderer is written too
 */
public record Choices(
        List<WantedFile> files,
        ComposeOptions compose,
        Theme theme,
        Map<String, Blob> bases,
        Optional<Instant> timestamp,
        Optional<PageKind> pages,
        boolean fieldsOnly,
        boolean keepMarkup) {
    /** Copies the collections. */
    public Choices {
        files = List.copyOf(files);
        bases = Map.copyOf(bases);
    }

    /**
     * Returns the usual choices for some documents: each in its usual format, in the built-in
     * theme, on A4.
     *
     * @param documents names such as {@code brief}; the standard ones where none is named
     * @throws IllegalArgumentException where there is no such document
     */
    public static Choices of(String... documents) {
        List<WantedFile> files = new ArrayList<>();
        for (DocumentKind kind : Composer.documents()) {
            boolean wanted =
                    documents.length == 0
                            ? kind.standard()
                            : List.of(documents).contains(kind.name());
            if (wanted) {
                files.add(new WantedFile(kind, kind.format()));
            }
        }
        List<String> known = Composer.documents().stream().map(DocumentKind::name).toList();
        for (String document : documents) {
            if (!known.contains(document)) {
                throw new IllegalArgumentException(
                        "there is no document " + document + Spelling.choice(document, known));
            }
        }
        return new Choices(
                files,
                ComposeOptions.DEFAULT,
                BuiltIns.theme(BuiltIns.themes().getFirst()).orElseThrow(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }

    /** Returns how many documents are made, each in one format or more. */
    public int documents() {
        return (int) files.stream().map(WantedFile::document).distinct().count();
    }

    /** Returns whether pages were chosen and no file has such. */
    public boolean choosesPagesInVain() {
        return pages.isPresent()
                && files.stream()
                        .noneMatch(
                                file ->
                                        file.document().name().equals("deck")
                                                && file.format().equals("pdf"));
    }

    /** Returns the same choices with other files to make. */
    public Choices with(List<WantedFile> others) {
        return new Choices(others, compose, theme, bases, timestamp, pages, fieldsOnly, keepMarkup);
    }

    /** Returns the same choices with other paper, fields and session. */
    public Choices with(ComposeOptions other) {
        return new Choices(files, other, theme, bases, timestamp, pages, fieldsOnly, keepMarkup);
    }

    /** Returns the same choices in another theme. */
    public Choices with(Theme other) {
        return new Choices(files, compose, other, bases, timestamp, pages, fieldsOnly, keepMarkup);
    }

    /** Returns the same choices on other company templates, by format id. */
    public Choices on(Map<String, Blob> others) {
        return new Choices(files, compose, theme, others, timestamp, pages, fieldsOnly, keepMarkup);
    }

    /** Returns the same choices with other values of the pack's fields, by their names. */
    public Choices withFields(SequencedMap<String, String> fields) {
        return with(compose.withFields(fields));
    }

    /** Returns the same choices with a value for a field of the pack, such as {@code client}. */
    public Choices withField(String key, String value) {
        LinkedHashMap<String, String> fields = new LinkedHashMap<>(compose.fields());
        fields.put(key, value);
        return withFields(fields);
    }
}
