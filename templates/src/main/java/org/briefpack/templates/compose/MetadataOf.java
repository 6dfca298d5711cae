package org.briefpack.templates.compose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.pack.Fields;
import org.briefpack.model.pack.FrontMatter;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Source;

/** What a publication made from a pack says about itself. */
public final class MetadataOf {
    private MetadataOf() {}

    /** Returns the metadata of one document of a pack, with values of fields over the pack's. */
    public static Metadata pack(
            Pack pack, String document, Messages messages, Map<String, String> fields) {
        SequencedMap<String, String> properties = new LinkedHashMap<>();
        pack.fields().forEach((key, field) -> properties.put(key, field.value()));
        Fields known = Fields.of(pack);
        // What nobody declared would travel in the file and be seen by nobody who wrote it.
        fields.forEach(
                (key, value) -> {
                    if (known.has(key)) {
                        properties.put(key, value);
                    }
                });
        Optional<FrontMatter> front = pack.front();
        Function<RichText, String> said =
                text ->
                        FieldMarks.filled(
                                FieldMarks.of(text),
                                name -> said(name, properties, known, messages));
        return new Metadata(
                said.apply(pack.title()) + " – " + document,
                pack.subtitle().map(said).orElse(""),
                front.flatMap(FrontMatter::author).map(said).orElse(""),
                front.flatMap(FrontMatter::organisation).map(said).orElse(""),
                front.flatMap(FrontMatter::description).map(said).orElse(""),
                front.map(FrontMatter::keywords).orElse(java.util.List.of()),
                pack.language().orElse("en"),
                front.flatMap(FrontMatter::factsChecked),
                properties,
                pack.ownWords());
    }

    /** Returns what a field says in a plain string: its value, else its label. */
    public static String said(
            String name, Map<String, String> values, Fields fields, Messages messages) {
        String value = values.getOrDefault(name, "");
        return value.isBlank() ? GivenFields.label(name, fields, messages) : value;
    }

    /** Returns whether a field stands in the metadata or in a source, which no template writes. */
    public static boolean namesFields(Pack pack) {
        Optional<FrontMatter> front = pack.front();
        return Stream.of(
                        Stream.of(pack.title()),
                        pack.subtitle().stream(),
                        front.flatMap(FrontMatter::author).stream(),
                        front.flatMap(FrontMatter::organisation).stream(),
                        front.flatMap(FrontMatter::description).stream(),
                        pack.sources().stream().map(Source::title),
                        pack.sources().stream().flatMap(s -> s.publisher().stream()))
                .flatMap(texts -> texts)
                .anyMatch(text -> FieldMarks.areIn(FieldMarks.of(text)));
    }
}
