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
import org.briefpack.cli.output.OutputFile;
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
        Pack pack = input.pack();
        Instant timestamp = options.timestamp().orElse(timestamp(pack, input.modified()));
        Diagnostics problems = new Diagnostics();
        List<OutputFile> files = new ArrayList<>();
        Map<String, Optional<Publication>> composed = new LinkedHashMap<>();
        for (Job job : options.jobs()) {
            String document = job.document().name();
            Optional<Publication> publication = composed.get(document);
            if (publication == null) {
                if (options.keepMarkup()) {
                    keep(Composer.markup(pack, document, options.compose()), problems)
                            .ifPresent(markup -> files.add(markupFile(pack, document, markup)));
                }
                publication = keep(Composer.compose(pack, document, options.compose()), problems);
                composed.put(document, publication);
            }
            publication.ifPresent(
                    found ->
                            files.add(
                                    render(
                                            pack,
                                            job,
                                            request(job, found, input, options, timestamp),
                                            problems)));
        }
        return problems.outcome(files);
    }

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
