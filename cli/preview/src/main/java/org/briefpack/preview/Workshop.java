package org.briefpack.preview;

import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.briefpack.builder.Briefpack;
import org.briefpack.builder.Choices;
import org.briefpack.builder.LivePack;
import org.briefpack.builder.OutputFile;
import org.briefpack.builder.PackInput;
import org.briefpack.builder.Row;
import org.briefpack.builder.WantedFile;
import org.briefpack.model.check.Severities;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Fields;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.theme.Theme;
import org.briefpack.templates.ComposeOptions;
import org.briefpack.templates.Composer;
import org.briefpack.templates.OwnTemplates;

/**
 * Makes what somebody looks at, once for each version of the pack, and keeps it while that version
 * is the newest. Used by several threads at once: who asks for what another is making waits for it.
 */
final class Workshop {
    /** How many documents are kept: all of a few views. Older ones are made anew when asked for. */
    private static final int MOST = 24;

    private record Key(int version, View view, String format) {}

    private final LivePack files;
    private final Supplier<LocalTime> clock;
    private final SequencedMap<Key, FutureTask<Made>> made = new LinkedHashMap<>();
    private final SequencedMap<View, OutputFile> good = new LinkedHashMap<>();
    private final SequencedMap<View, FutureTask<List<Diagnostic>>> examined = new LinkedHashMap<>();
    private final String document;
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile View usual = View.of(Optional.empty(), "", false);
    private volatile Version version = Version.NONE;

    /**
     * Begins without anything; whoever asks waits for the first reading.
     *
     * @param document the document that is shown first
     */
    Workshop(LivePack files, String document, Supplier<LocalTime> clock) {
        this.files = files;
        this.document = document;
        this.clock = clock;
    }

    /** Returns what is shown where a request does not say. */
    View usual() {
        await();
        return usual;
    }

    /** Returns the newest version. */
    Version version() {
        await();
        return version;
    }

    private void await() {
        try {
            begun.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Takes what the files are now. */
    Version take(Reading reading) {
        Version next = version.next(reading, clock.get(), files.asOf());
        synchronized (made) {
            version = next;
            made.clear();
            examined.clear();
        }
        if (begun.getCount() > 0 || reading.choices().isPresent()) {
            usual = View.of(reading.choices(), document, files.shareable());
        }
        begun.countDown();
        return next;
    }

    /** Returns the themes to choose from. */
    List<String> themes() {
        return files.themes();
    }

    /**
     * Returns a document of the newest version, made now unless it was before.
     *
     * @param format id of the format
     */
    Made make(View view, String format) {
        FutureTask<Made> task;
        synchronized (made) {
            Version now = version;
            Key key = new Key(now.number(), view, format);
            task = made.computeIfAbsent(key, k -> new FutureTask<>(() -> build(now, view, format)));
            bound(made);
        }
        task.run();
        return Waiting.result(task);
    }

    /** Returns a document where it is made already. */
    Optional<Made> ready(View view, String format) {
        synchronized (made) {
            FutureTask<Made> task = made.get(new Key(version.number(), view, format));
            return task != null && task.state() == FutureTask.State.SUCCESS
                    ? Optional.of(task.resultNow())
                    : Optional.empty();
        }
    }

    /** Returns the last that could be made of a view. */
    Optional<OutputFile> good(View view) {
        synchronized (made) {
            return Optional.ofNullable(good.get(view));
        }
    }

    private static void bound(SequencedMap<?, ?> map) {
        Iterator<?> oldest = map.keySet().iterator();
        while (map.size() > MOST) {
            oldest.next();
            oldest.remove();
        }
    }

    private Made build(Version now, View view, String format) {
        long begin = System.nanoTime();
        Outcome<List<OutputFile>> outcome = files(now, view, format);
        Optional<OutputFile> file = outcome.found().flatMap(all -> all.stream().findFirst());
        if (file.isPresent() && format.equals("pdf")) {
            synchronized (made) {
                good.remove(view);
                good.put(view, file.get());
                bound(good);
            }
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        Severities severities =
                now.input().map(PackInput::pack).map(Severities::of).orElse(Severities.USUAL);
        List<Diagnostic> problems = outcome.diagnostics().stream().map(severities::of).toList();
        return new Made(file, problems, outcome.found().isEmpty(), millis);
    }

    private Outcome<List<OutputFile>> files(Version now, View view, String format) {
        if (now.input().isEmpty() || now.choices().isEmpty()) {
            // Why there is nothing is among the problems of the reading.
            return new Outcome.Failure<>(List.of());
        }
        return input(now.input().get(), view)
                .then(
                        input ->
                                choices(now.choices().get(), view, input.pack())
                                        .then(choices -> files(input, choices, view, format)));
    }

    private static Outcome<List<OutputFile>> files(
            PackInput input, Choices choices, View view, String format) {
        Choices one = choices.with(List.of(new WantedFile(view.document(), format)));
        // As a batch of one row: what no document shows is said once, for all of them together.
        return Briefpack.forRows(input, one).build(new Row("", Map.of(), SourceSpan.NONE));
    }

    /** Returns what of a pack a view may show. */
    static Outcome<PackInput> input(PackInput whole, View view) {
        return view.shareable()
                ? Briefpack.shareable(whole.pack())
                        .then(
                                pack ->
                                        new Outcome.Success<>(
                                                new PackInput(
                                                        pack, whole.pictures(), whole.modified()),
                                                List.of()))
                : new Outcome.Success<>(whole, List.of());
    }

    /** Returns the choices of a build that makes what a view shows. */
    Outcome<Choices> choices(Choices typed, View view, Pack pack) {
        Choices chosen =
                new Choices(
                        typed.files(),
                        compose(view, Fields.of(pack)).with(typed.compose().templates()),
                        typed.theme(),
                        view.base() ? typed.bases() : Map.of(),
                        typed.timestamp(),
                        typed.pages(),
                        typed.fieldsOnly(),
                        false);
        return view.theme().isEmpty()
                ? new Outcome.Success<>(chosen, List.of())
                : theme(view.theme())
                        .then(theme -> new Outcome.Success<>(chosen.with(theme), List.of()));
    }

    static ComposeOptions compose(View view, Fields known) {
        SequencedMap<String, String> fields = new LinkedHashMap<>(view.fields());
        fields.keySet().removeIf(name -> !known.has(name));
        if (view.shareable()) {
            fields.keySet().removeIf(known::isInternal);
        }
        return new ComposeOptions(view.paper(), fields, view.session());
    }

    private synchronized Outcome<Theme> theme(String name) {
        try {
            return files.theme(name);
        } catch (IOException e) {
            return new Outcome.Failure<>(List.of());
        }
    }

    private static OwnTemplates templates(Version now) {
        return now.choices()
                .map(Choices::compose)
                .map(ComposeOptions::templates)
                .orElse(OwnTemplates.NONE);
    }

    /** Returns the words of a document; empty where it cannot be made. */
    Optional<ShownWords> words(View view) {
        Version now = version();
        return now.input()
                .flatMap(whole -> input(whole, view).found())
                .flatMap(
                        input ->
                                Composer.compose(
                                                input.pack(),
                                                view.document().name(),
                                                compose(view, Fields.of(input.pack()))
                                                        .with(templates(now)))
                                        .found())
                .map(ShownWords::new);
    }

    /**
     * Makes the files of a build: the standard documents, each in its usual format.
     *
     * @return the files, or every problem that keeps them from being written
     */
    Outcome<List<OutputFile>> all(View view, List<WantedFile> wanted) {
        List<OutputFile> all = new ArrayList<>();
        Diagnostics problems = new Diagnostics();
        version().checks().all();
        version().problems().forEach(problems::report);
        for (WantedFile file : wanted) {
            Made one = make(view.with(file.document()), file.format());
            one.problems().forEach(problems::report);
            one.file().ifPresent(made -> all.add(named(made, view, wanted.size())));
        }
        return version().isBroken() ? problems.failure() : problems.outcome(all);
    }

    private OutputFile named(OutputFile file, View view, int documents) {
        Pack pack = version().input().orElseThrow().pack();
        Map<String, String> fields = compose(view, Fields.of(pack)).fields();
        return files.named(file, pack, fields, documents);
    }

    /**
     * Returns what a build of the chosen files would say besides, without making them: of Word and
     * PowerPoint files, and of what no document shows.
     *
     * @param view for whom, and in which look
     * @param wait whether to find out; else only what is known by now
     */
    List<Diagnostic> examined(View view, boolean wait) {
        Version now = version();
        View any = view.with(now.documents().getFirst());
        FutureTask<List<Diagnostic>> task;
        synchronized (made) {
            task = examined.computeIfAbsent(any, v -> new FutureTask<>(() -> examine(now, v)));
            bound(examined);
        }
        if (wait) {
            task.run();
            return Waiting.result(task);
        }
        return task.state() == FutureTask.State.SUCCESS ? task.resultNow() : List.of();
    }

    private List<Diagnostic> examine(Version now, View view) {
        if (now.isBroken()) {
            return List.of();
        }
        Outcome<List<Diagnostic>> found =
                input(now.input().orElseThrow(), view)
                        .then(
                                input ->
                                        choices(now.choices().orElseThrow(), view, input.pack())
                                                .then(
                                                        choices ->
                                                                new Outcome.Success<>(
                                                                        Briefpack.examine(
                                                                                input, choices),
                                                                        List.of())));
        Severities severities =
                now.input().map(PackInput::pack).map(Severities::of).orElse(Severities.USUAL);
        return found.found().orElse(List.of()).stream().map(severities::of).toList();
    }

    /**
     * Reads and makes a document again and throws it away, so that the next save finds the program
     * in good form; returns how long it took, in nanoseconds.
     */
    long rehearse(View view) {
        long begin = System.nanoTime();
        Version now = version();
        now.reading().source().ifPresent(file -> Briefpack.read(file.label(), file.yaml()));
        files(now, view, "pdf");
        return System.nanoTime() - begin;
    }
}
