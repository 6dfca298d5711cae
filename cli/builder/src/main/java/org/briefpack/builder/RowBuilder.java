package org.briefpack.builder;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.document.Publication;
import org.briefpack.model.render.Renderer;

/**
 * Makes the files of one pack for many rows. What no row can change is done once, and renderers may
 * keep what the last rows needed; a row's files are those that a build of its own would make.
 * Several threads may use one at once.
 */
public final class RowBuilder {
    private final List<DocumentBuild> documents;
    private final PackInput input;
    private final Choices choices;
    private final Map<String, Renderer> byFormat = new HashMap<>();

    RowBuilder(
            List<DocumentBuild> documents, PackInput input, Choices choices, Renderers renderers) {
        this.documents = documents;
        this.input = input;
        this.choices = choices;
        for (WantedFile file : choices.files()) {
            // One for all documents of a format: what it may remember is bounded, whatever is made.
            byFormat.computeIfAbsent(file.format(), format -> renderers.of(file).forBatch());
        }
    }

    /**
     * Returns what of the pack none of the documents shows: it is the same for all rows, and told
     * once.
     */
    public List<Diagnostic> unseen() {
        SequencedMap<String, Publication> shown = new LinkedHashMap<>();
        for (DocumentBuild document : documents) {
            document.publication().ifPresent(found -> shown.put(document.name(), found));
        }
        return Briefpack.unseen(input, choices, shown);
    }

    /** Makes all files of a row, or none; problems of every file are in the outcome. */
    public Outcome<List<OutputFile>> build(Row row) {
        return Briefpack.outcome(
                documents.stream()
                        .map(
                                document ->
                                        document.files(
                                                row.fields(), file -> byFormat.get(file.format())))
                        .toList());
    }
}
