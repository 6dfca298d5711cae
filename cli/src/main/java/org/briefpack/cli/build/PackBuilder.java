package org.briefpack.cli.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.briefpack.cli.output.OutputFile;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.document.Publication;
import org.briefpack.model.pack.FrontMatter;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.render.Renderer;
import org.briefpack.templates.Composer;

/** Makes the files of a pack in memory. Keeps no state; several threads may use one at once. */
public final class PackBuilder {
    private final Renderers renderers;

    /** Takes the renderers to choose from. */
    public PackBuilder(Renderers renderers) {
        this.renderers = renderers;
    }

    /**
     * Makes all files, or none: problems of every file are in the outcome, not only the first's.
     *
     * @param input what to write
     * @param options what was chosen; a renderer is there for each of its formats
     */
    public Outcome<List<OutputFile>> build(PackInput input, BuildOptions options) {
        Diagnostics problems = new Diagnostics();
        List<OutputFile> files = new ArrayList<>();
        for (Callable<Part> document : documents(input, options)) {
            try {
                add(document.call(), files, problems);
            } catch (Exception e) {
                throw Crew.unexpected(e);
            }
        }
        return problems.outcome(files);
    }

    /** Does the same with the documents spread over the machine's cores. */
    public Outcome<List<OutputFile>> buildAtOnce(PackInput input, BuildOptions options) {
        Diagnostics problems = new Diagnostics();
        List<OutputFile> files = new ArrayList<>();
        Crew.all(documents(input, options)).forEach(part -> add(part, files, problems));
        return problems.outcome(files);
    }

    private List<Callable<Part>> documents(PackInput input, BuildOptions options) {
        Map<String, List<Job>> byDocument = new LinkedHashMap<>();
        for (Job job : options.jobs()) {
            byDocument.computeIfAbsent(job.document().name(), name -> new ArrayList<>()).add(job);
        }
        List<Callable<Part>> documents = new ArrayList<>();
        byDocument.forEach(
                (name, jobs) -> documents.add(() -> document(name, jobs, input, options)));
        return documents;
    }

    private Part document(String name, List<Job> jobs, PackInput input, BuildOptions options) {
        Pack pack = input.pack();
        Instant timestamp = options.timestamp().orElse(timestamp(pack, input.modified()));
        Diagnostics problems = new Diagnostics();
        List<OutputFile> files = new ArrayList<>();
        if (options.keepMarkup()) {
            keep(Composer.markup(pack, name, options.compose()), problems)
                    .ifPresent(markup -> files.add(markupFile(pack, name, markup)));
        }
        keep(Composer.compose(pack, name, options.compose()), problems)
                .ifPresent(
                        found -> {
                            for (Job job : jobs) {
                                files.add(
                                        render(
                                                pack,
                                                job,
                                                request(job, found, input, options, timestamp),
                                                problems));
                            }
                        });
        return new Part(files, problems.list());
    }

    private static void add(Part part, List<OutputFile> files, Diagnostics problems) {
        files.addAll(part.files());
        part.problems().forEach(problems::report);
    }

    /** What one document contributes. */
    private record Part(List<OutputFile> files, List<Diagnostic> problems) {}

    private static <T> Optional<T> keep(Outcome<T> outcome, Diagnostics problems) {
        outcome.diagnostics().forEach(problems::report);
        return switch (outcome) {
            case Outcome.Success<T> success -> Optional.of(success.value());
            case Outcome.Failure<T> failure -> Optional.empty();
        };
    }

    private static OutputFile markupFile(Pack pack, String document, String markup) {
        return new OutputFile(
                pack.id() + "-" + document + ".markup.xml",
                markup.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns the time that files carry: the day on which the pack's facts were checked, else the
     * time of the pack file. Never the clock's: the same pack gives the same bytes tomorrow.
     */
    private static Instant timestamp(Pack pack, Instant modified) {
        return pack.front()
                .flatMap(FrontMatter::factsChecked)
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(modified.truncatedTo(ChronoUnit.SECONDS));
    }

    private static RenderRequest request(
            Job job,
            Publication publication,
            PackInput input,
            BuildOptions options,
            Instant timestamp) {
        return new RenderRequest(
                publication,
                options.theme(),
                input.pictures(),
                timestamp,
                Optional.ofNullable(options.bases().get(job.format())),
                switches(options));
    }

    private static Map<String, String> switches(BuildOptions options) {
        String paper = options.compose().paper().name().toLowerCase(Locale.ROOT);
        return options.fieldsOnly()
                ? Map.of("paper", paper, "fields-only", "true")
                : Map.of("paper", paper);
    }

    private OutputFile render(Pack pack, Job job, RenderRequest request, Diagnostics problems) {
        Renderer renderer = renderers.forFormat(job.format()).orElseThrow();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        try {
            renderer.render(request, bytes, problems);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return new OutputFile(
                pack.id() + "-" + job.document().name() + "." + renderer.format().extension(),
                bytes.toByteArray());
    }
}
