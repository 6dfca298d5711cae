package org.briefpack.cli.project;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.Places;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Key;
import org.briefpack.model.pack.Visibility;
import org.briefpack.model.reader.PackSchema;
import org.briefpack.model.render.PageKind;
import org.briefpack.model.theme.Paper;

/**
 * What {@code briefpack.yaml} says: for each key what an option of {@code build} says too. The
 * command line wins.
 *
 * @param places finds keys and items in the file
 * @param span where it stands
 */
public record ProjectFile(
        @Key("The theme: a built-in one's name, or a file in the pack's folder.")
                Optional<String> theme,
        @Key("The sheet that pages are set on.") Optional<Paper> paper,
        @Key("Company templates in the pack's folder, one for Word and one for PowerPoint.")
                List<String> bases,
        @Key("The documents to make, or all.") List<String> documents,
        @Key("The formats to make them in, or all.") List<String> formats,
        @Key("What the pages of a deck in PDF are.") Optional<PageKind> pages,
        @Key("Minutes of the training session: 30, 45, 60 or 90.") Optional<Integer> session,
        @Key("Who reads the documents; shareable leaves out what is marked internal.")
                Optional<Visibility> audience,
        @Key("Values of the pack's fields, by their names.") SequencedMap<String, String> fields,
        @Key("What files are called, such as \"{pack}-{document}\".") Optional<String> names,
        @Key("The folder to write to, inside the pack's folder.") Optional<String> out,
        Places places,
        SourceSpan span) {
    /** Remembers nothing. */
    public static final ProjectFile EMPTY =
            new ProjectFile(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Collections.emptySortedMap(),
                    Optional.empty(),
                    Optional.empty(),
                    Places.NONE,
                    SourceSpan.NONE);

    /** Copies the collections. */
    public ProjectFile {
        bases = List.copyOf(bases);
        documents = List.copyOf(documents);
        formats = List.copyOf(formats);
        fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }

    /** Returns the format of the file as a JSON Schema, for editors. */
    public static String schema() {
        return PackSchema.json(
                ProjectFile.class,
                "Briefpack project",
                "How a pack is built: briefpack.yaml, beside pack.yaml. The command line wins.");
    }
}
