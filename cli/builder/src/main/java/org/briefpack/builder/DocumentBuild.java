package org.briefpack.builder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Yielding;
import org.briefpack.model.pack.Arrangement;
import org.briefpack.model.pack.FrontMatter;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.render.BaseInspector;
import org.briefpack.model.render.BaseTrial;
import org.briefpack.model.render.PageKind;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.render.Renderer;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Logo;
import org.briefpack.model.theme.Theme;
import org.briefpack.templates.Composer;
import org.briefpack.templates.Composition;
import org.briefpack.templates.Edition;

/**
 * One document of a pack: composed once, then written in each of its formats, for one set of fields
 * or for many. Several threads may use one at once.
 */
final class DocumentBuild {
    /**
     * What one document contributes.
     *
     * @param document its name
     * @param publication what is written; empty where it could not be composed
     * @param files none where it could not be composed, or holds nothing but its title
     * @param problems what was met on the way
     */
    record Part(
            String document,
            Optional<Publication> publication,
            List<OutputFile> files,
            List<Diagnostic> problems) {}

    private final List<WantedFile> wanted;
    private final PackInput input;
    private final Choices choices;
    private final List<Outcome<Composition>> settings = new ArrayList<>();
    private final Theme theme;
    private final Map<String, Blob> assets;
    private final FactSheet facts;

    /**
     * Takes what the document is made from; it is composed when it is first asked for.
     *
     * @param wanted its formats; at least one, all of the same document
     * @param edition the pack's documents
     * @param facts the pack's
     */
    DocumentBuild(
            List<WantedFile> wanted,
            Edition edition,
            FactSheet facts,
            PackInput input,
            Choices choices) {
        this.wanted = List.copyOf(wanted);
        this.input = input;
        this.choices = choices;
        settings.add(edition.document(name()));
        theme = BrandLogo.in(choices.theme(), input);
        assets = new HashMap<>(input.pictures());
        theme.logo().map(Logo::assets).ifPresent(assets::putAll);
        this.facts = facts;
    }

    /** Returns the document after so many steps of giving way; at none it is whole. */
    private synchronized Outcome<Composition> setting(int yielded) {
        while (settings.size() <= yielded) {
            int steps = settings.size();
            settings.add(
                    settings.getFirst()
                            .then(all -> new Outcome.Success<>(all.yielding(steps), List.of())));
        }
        return settings.get(yielded);
    }

    /**
     * Gives way step by step until the document keeps to its pages, or has nothing left to give.
     */
    private Part fitted(Function<Outcome<Composition>, Part> work) {
        Part part = work.apply(setting(0));
        for (int step = 1; isTooLong(part) && step <= yielding(part).steps(); step++) {
            part = work.apply(setting(step));
        }
        Diagnostics problems = new Diagnostics();
        yielding(part).left().stream()
                .sorted(Comparator.comparingInt(left -> left.span().line()))
                .forEach(left -> tell(left, problems));
        part.problems().forEach(problems::report);
        return new Part(part.document(), part.publication(), part.files(), problems.list());
    }

    private static boolean isTooLong(Part part) {
        return part.problems().stream().anyMatch(p -> p.code() == Code.OVERFLOW);
    }

    private static Yielding yielding(Part part) {
        return part.publication().orElse(null) instanceof Document document
                ? document.page().yielding()
                : Yielding.NONE;
    }

    private void tell(Yielding.Left left, Diagnostics problems) {
        Arrangement arranged = input.pack().documents().get(name());
        if (arranged == null || !arranged.without().contains(left.part())) {
            problems.report(
                    Code.YIELDED,
                    left.span(),
                    "the "
                            + name()
                            + " has no room for "
                            + (left.count() == left.of() ? "the " : left.count() + " of ")
                            + left.of()
                            + " "
                            + left.what(),
                    "the brief has them all; shorten other texts to get them back");
        }
    }

    /**
     * Writes the document in memory.
     *
     * @param fields values over those that it was composed with
     * @param renderers has a renderer for each of its files
     */
    Part files(Map<String, String> fields, Function<WantedFile, Renderer> renderers) {
        return fitted(composition -> files(composition, fields, renderers));
    }

    private Part files(
            Outcome<Composition> composition,
            Map<String, String> fields,
            Function<WantedFile, Renderer> renderers) {
        Diagnostics problems = new Diagnostics();
        List<OutputFile> files = new ArrayList<>();
        if (choices.keepMarkup()) {
            keep(composition.then(all -> all.markup(fields)), problems)
                    .ifPresent(text -> files.add(markup(text)));
        }
        Optional<Publication> publication =
                keep(composition.then(all -> all.with(fields)), problems);
        if (publication.filter(Composer::isBare).isPresent()) {
            empty(problems);
        } else {
            publication.ifPresent(
                    found -> {
                        String stated = facts.of(found, choices.theme());
                        for (WantedFile file : wanted) {
                            RenderRequest request = request(file, found, stated);
                            files.add(render(file, request, renderers.apply(file), problems));
                        }
                    });
        }
        return new Part(name(), publication, files, problems.list());
    }

    /** Looks at the document as {@link #files} would write it, and writes nothing. */
    Part examined(Function<WantedFile, Renderer> renderers) {
        return fitted(composition -> examined(composition, renderers));
    }

    private Part examined(
            Outcome<Composition> composition, Function<WantedFile, Renderer> renderers) {
        Diagnostics problems = new Diagnostics();
        Optional<Publication> publication =
                keep(composition.then(all -> all.with(Map.of())), problems);
        if (publication.filter(Composer::isBare).isPresent()) {
            empty(problems);
        } else {
            publication.ifPresent(
                    found ->
                            wanted.forEach(
                                    file ->
                                            renderers
                                                    .apply(file)
                                                    .examine(request(file, found, ""), problems)));
        }
        return new Part(name(), publication, List.of(), problems.list());
    }

    /**
     * Sets the document on the template that was chosen for its format, and writes nothing.
     *
     * @param usual the theme in which it is set without one, to compare with
     */
    Optional<BaseTrial> tried(BaseInspector inspector, Theme usual) {
        return publication()
                .map(found -> request(wanted.getFirst(), found, ""))
                .map(request -> inspector.tried(request, request.on(Optional.empty()).with(usual)));
    }

    private void empty(Diagnostics problems) {
        problems.report(
                Code.DOCUMENT_EMPTY,
                input.pack().title().span(),
                "the pack has nothing for the " + name() + " but its title; it is not written",
                "`briefpack explain BP322` says more");
    }

    /** Returns what is written where no row says otherwise; empty where it cannot be composed. */
    Optional<Publication> publication() {
        return setting(0).then(all -> all.with(Map.of())).found();
    }

    String name() {
        return wanted.getFirst().document().name();
    }

    private static <T> Optional<T> keep(Outcome<T> outcome, Diagnostics problems) {
        outcome.diagnostics().forEach(problems::report);
        return outcome.found();
    }

    private OutputFile markup(String text) {
        return new OutputFile(
                input.pack().id() + "-" + name() + ".markup.xml",
                text.getBytes(StandardCharsets.UTF_8));
    }

    private OutputFile render(
            WantedFile file, RenderRequest request, Renderer renderer, Diagnostics problems) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        try {
            renderer.render(request, bytes, problems);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        String ending = renderer.format().extension();
        return new OutputFile(
                input.pack().id() + "-" + file.document().name() + "." + ending,
                bytes.toByteArray());
    }

    private RenderRequest request(WantedFile file, Publication publication, String stated) {
        return new RenderRequest(
                publication,
                theme,
                assets,
                choices.timestamp().orElse(timestamp()),
                Optional.ofNullable(choices.bases().get(file.format())),
                switches(stated));
    }

    /**
     * Returns the time that files carry: the day on which the pack's facts were checked, else the
     * time of the pack file. Never the clock's: the same pack gives the same bytes tomorrow.
     */
    private Instant timestamp() {
        Pack pack = input.pack();
        return pack.front()
                .flatMap(FrontMatter::factsChecked)
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(input.modified().truncatedTo(ChronoUnit.SECONDS));
    }

    private Map<String, String> switches(String stated) {
        Map<String, String> switches = new HashMap<>();
        switches.put("paper", choices.compose().paper().name().toLowerCase(Locale.ROOT));
        choices.pages().ifPresent(pages -> switches.put(PageKind.OPTION, pages.word()));
        switches.put(RenderRequest.FACTS, stated);
        if (choices.fieldsOnly()) {
            switches.put("fields-only", "true");
        }
        return switches;
    }
}
