package org.briefpack.cli.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.cli.output.OutputFile;
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

    RowBuilder(List<DocumentBuild> documents, List<Job> jobs, Renderers renderers) {
        this.documents = documents;
        for (Job job : jobs) {
            // One for all documents of a format: what it may remember is bounded, whatever is made.
            byFormat.computeIfAbsent(job.format(), format -> renderers.of(job).forBatch());
        }
    }

    /** Makes all files of a row, or none; problems of every file are in the outcome. */
    public Outcome<List<OutputFile>> build(Row row) {
        return PackBuilder.outcome(
                documents.stream()
                        .map(
                                document ->
                                        document.files(
                                                row.fields(), job -> byFormat.get(job.format())))
                        .toList());
    }
}
