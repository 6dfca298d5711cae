package org.briefpack.cli.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.briefpack.cli.output.OutputFile;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;

/** Makes the files of a pack in memory. Keeps no state; several threads may use one at once. */
public final class PackBuilder {
    private final Renderers renderers;

    /** Takes the renderers to choose from. */
    public PackBuilder(Renderers renderers) {
        this.renderers = renderers;
    }

    /**
     * Makes all files, or none, with the documents spread over the machine's cores. Problems of
     * every file are in the outcome, not only the first's.
     *
     * @param input what to write
     * @param options what was chosen; a renderer is there for each of its formats
     */
    public Outcome<List<OutputFile>> build(PackInput input, BuildOptions options) {
        return outcome(
                each(
                        options,
                        jobs ->
                                new DocumentBuild(jobs, input, options)
                                        .files(Map.of(), renderers::of)));
    }

    /** Composes the documents, once for all rows of a batch. */
    public RowBuilder forRows(PackInput input, BuildOptions options) {
        return new RowBuilder(
                each(options, jobs -> new DocumentBuild(jobs, input, options)),
                options.jobs(),
                renderers);
    }

    private static <T> List<T> each(BuildOptions options, Function<List<Job>, T> task) {
        Map<String, List<Job>> byDocument = new LinkedHashMap<>();
        for (Job job : options.jobs()) {
            byDocument.computeIfAbsent(job.document().name(), name -> new ArrayList<>()).add(job);
        }
        List<Callable<T>> tasks = new ArrayList<>();
        byDocument.values().forEach(jobs -> tasks.add(() -> task.apply(jobs)));
        return Crew.all(tasks);
    }

    static Outcome<List<OutputFile>> outcome(List<DocumentBuild.Part> parts) {
        Diagnostics problems = new Diagnostics();
        List<OutputFile> files = new ArrayList<>();
        for (DocumentBuild.Part part : parts) {
            files.addAll(part.files());
            part.problems().forEach(problems::report);
        }
        return problems.outcome(files);
    }
}
