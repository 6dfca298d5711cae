package org.briefpack.builder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.render.Renderer;

/**
 * Makes the files of one pack for many rows. What no row can change is done once, and renderers may
 * keep what the last rows needed; a row's files are those that a build of its own would make.
 * Several threads may use one at once.
 */
public final class RowBuilder {
    private final List<DocumentBuild> documents;
    private final Map<String, Renderer> byFormat = new HashMap<>();

    RowBuilder(List<DocumentBuild> documents, List<WantedFile> files, Renderers renderers) {
        this.documents = documents;
        for (WantedFile file : files) {
            // One for all documents of a format: what it may remember is bounded, whatever is made.
            byFormat.computeIfAbsent(file.format(), format -> renderers.of(file).forBatch());
        }
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
