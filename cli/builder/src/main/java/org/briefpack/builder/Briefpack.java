package org.briefpack.builder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.briefpack.model.check.Audience;
import org.briefpack.model.check.Coverage;
import org.briefpack.model.check.SessionPace;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Publication;
import org.briefpack.model.pack.FrontMatter;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.Visibility;
import org.briefpack.model.reader.DataFiles;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.render.BaseInspector;
import org.briefpack.model.render.BaseTrial;
import org.briefpack.model.render.Renderer;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Theme;
import org.briefpack.templates.Edition;

/**
 * Makes the files of a pack in memory. Keeps no state, reads no files and no clock: the same pack
 * and choices give the same bytes. Several threads may use it at once.
 */
public final class Briefpack {
    private Briefpack() {}

    /**
     * Reads a pack that names no spreadsheets.
     *
     * @param name what problems call the file
     * @param yaml its bytes, in UTF-8
     */
    public static Outcome<Pack> read(String name, byte[] yaml) {
        return PackReader.read(name, yaml);
    }

    /**
     * Reads a pack with the spreadsheets that it names; {@code briefpack-tables} reads them.
     *
     * @param name what problems call the file
     * @param yaml its bytes, in UTF-8
     * @param files has what lies beside the pack
     */
    public static Outcome<Pack> read(String name, byte[] yaml, DataFiles files) {
        return PackReader.read(name, yaml, files);
    }

    /**
     * Returns the pack without what is internal; a failure with {@link Code#INTERNAL_REACHABLE}
     * where the pack as a whole is.
     */
    public static Outcome<Pack> shareable(Pack pack) {
        Diagnostics problems = new Diagnostics();
        pack.front()
                .filter(front -> front.visibility().filter(Visibility.INTERNAL::equals).isPresent())
                .map(FrontMatter::span)
                .ifPresent(
                        span ->
                                problems.report(
                                        Code.INTERNAL_REACHABLE,
                                        span,
                                        "the pack as a whole is internal",
                                        "build it without --audience shareable, or set"
                                                + " visibility: shareable"));
        return problems.outcome(Audience.shareable(pack));
    }

    /**
     * Makes all files, or none, with the documents spread over the machine's cores. Problems of
     * every file are in the outcome, not only the first's.
     *
     * @param input what to write
     * @param choices what was chosen
     * @throws IllegalArgumentException where no renderer for a chosen format is installed
     */
    public static Outcome<List<OutputFile>> build(PackInput input, Choices choices) {
        List<DocumentBuild.Part> parts =
                parts(input, choices, (build, renderers) -> build.files(Map.of(), renderers));
        return outcome(parts)
                .then(files -> new Outcome.Success<>(files, unseen(input, choices, parts)));
    }

    /**
     * Composes and plans the files as {@link #build} would, and writes none of them: says at least
     * for what errors it would make none, and what of the pack none would show.
     *
     * @param input what would be written
     * @param choices what was chosen
     * @throws IllegalArgumentException where no renderer for a chosen format is installed
     */
    public static List<Diagnostic> examine(PackInput input, Choices choices) {
        List<DocumentBuild.Part> parts = parts(input, choices, DocumentBuild::examined);
        Diagnostics found = new Diagnostics();
        told(parts).forEach(found::report);
        for (DocumentBuild.Part part : parts) {
            if (part.publication().orElse(null) instanceof Deck deck) {
                SessionPace.check(deck, found);
            }
        }
        if (!found.hasErrors()) {
            unseen(input, choices, parts).forEach(found::report);
        }
        return found.list();
    }

    /**
     * Sets one document on a company template as {@link #build} would, and writes nothing.
     *
     * @param input whose document it is
     * @param choices with one file, and a template for its format
     * @param usual the theme in which it is set without the template, to compare with
     * @return empty where the document cannot be composed
     */
    public static Optional<BaseTrial> tried(PackInput input, Choices choices, Theme usual) {
        WantedFile file = choices.files().getFirst();
        Blob base = Objects.requireNonNull(choices.bases().get(file.format()), file.format());
        BaseInspector inspector = Renderers.installed().inspector(base).orElseThrow();
        Edition edition = new Edition(input.pack(), choices.compose().with(choices.theme().logo()));
        return new DocumentBuild(
                        List.of(file), edition, new FactSheet(input.pack()), input, choices)
                .tried(inspector, usual);
    }

    private static List<DocumentBuild.Part> parts(
            PackInput input,
            Choices choices,
            BiFunction<DocumentBuild, Function<WantedFile, Renderer>, DocumentBuild.Part> work) {
        Renderers renderers = Renderers.installed();
        Edition edition = new Edition(input.pack(), choices.compose().with(choices.theme().logo()));
        FactSheet facts = new FactSheet(input.pack());
        renderers.require(choices.files());
        return each(
                choices,
                files ->
                        work.apply(
                                new DocumentBuild(files, edition, facts, input, choices),
                                renderers::of));
    }

    private static List<Diagnostic> unseen(
            PackInput input, Choices choices, List<DocumentBuild.Part> parts) {
        SequencedMap<String, Publication> documents = new LinkedHashMap<>();
        parts.forEach(part -> part.publication().ifPresent(p -> documents.put(part.document(), p)));
        return unseen(input, choices, documents);
    }

    static List<Diagnostic> unseen(
            PackInput input, Choices choices, SequencedMap<String, Publication> documents) {
        Diagnostics found = new Diagnostics();
        Coverage.of(input.pack(), choices.compose().sessionMinutes(), documents).report(found);
        return found.list();
    }

    /**
     * Composes the documents, once for all rows of a batch.
     *
     * @throws IllegalArgumentException where no renderer for a chosen format is installed
     */
    public static RowBuilder forRows(PackInput input, Choices choices) {
        Renderers renderers = Renderers.installed();
        Edition edition = new Edition(input.pack(), choices.compose().with(choices.theme().logo()));
        FactSheet facts = new FactSheet(input.pack());
        renderers.require(choices.files());
        return new RowBuilder(
                each(choices, files -> new DocumentBuild(files, edition, facts, input, choices)),
                input,
                choices,
                renderers);
    }

    private static <T> List<T> each(Choices choices, Function<List<WantedFile>, T> task) {
        Map<String, List<WantedFile>> byDocument = new LinkedHashMap<>();
        for (WantedFile file : choices.files()) {
            byDocument.computeIfAbsent(file.document().name(), name -> new ArrayList<>()).add(file);
        }
        List<Callable<T>> tasks = new ArrayList<>();
        byDocument.values().forEach(files -> tasks.add(() -> task.apply(files)));
        return Crew.all(tasks);
    }

    static Outcome<List<OutputFile>> outcome(List<DocumentBuild.Part> parts) {
        Diagnostics problems = new Diagnostics();
        List<OutputFile> files = new ArrayList<>();
        for (DocumentBuild.Part part : parts) {
            files.addAll(part.files());
        }
        told(parts).forEach(problems::report);
        return problems.outcome(files);
    }

    /** Every format looks at a picture and has its own words for a fault; one of them is enough. */
    private static List<Diagnostic> told(List<DocumentBuild.Part> parts) {
        List<Diagnostic> told = new ArrayList<>();
        Set<SourceSpan> pictures = new HashSet<>();
        for (DocumentBuild.Part part : parts) {
            for (Diagnostic problem : part.problems()) {
                if (problem.code() != Code.PICTURE_UNUSABLE || pictures.add(problem.span())) {
                    told.add(problem);
                }
            }
        }
        return told;
    }
}
