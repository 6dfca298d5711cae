package org.briefpack.preview;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.briefpack.builder.LivePack;
import org.briefpack.model.diagnostic.Severity;
import org.briefpack.templates.Composer;
import org.briefpack.templates.DocumentKind;

/**
 * Makes what the open pages show as soon as something changed, before they ask; then, while nothing
 * else happens, the other documents, so that a switch finds them ready.
 */
final class Background implements AutoCloseable {
    private static final String PDF = "pdf";

    private final Workshop workshop;
    private final Listeners listeners;
    private final LivePack pack;
    private final ExecutorService shown = executor("shown", Thread.NORM_PRIORITY);
    private final ExecutorService rest = executor("rest", Thread.MIN_PRIORITY);

    /** Works for the pages that listen. */
    Background(Workshop workshop, Listeners listeners, LivePack pack) {
        this.workshop = workshop;
        this.listeners = listeners;
        this.pack = pack;
    }

    private static ExecutorService executor(String name, int priority) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).priority(priority).factory());
    }

    @Override
    public void close() {
        shown.shutdownNow();
        rest.shutdownNow();
    }

    /** Tells the pages of a new version and makes what they show. */
    void changed() {
        Version version = workshop.version();
        Set<View> views = listeners.views();
        shown.execute(() -> views.forEach(view -> make(version, view)));
        listeners.tell("version", Integer.toString(version.number()));
        shown.execute(() -> rest.execute(() -> others(version)));
        if (version.number() > 1) {
            say(version, views);
        }
    }

    private Optional<Made> make(Version version, View view) {
        return workshop.version() == version
                ? Optional.of(workshop.make(view, PDF))
                : Optional.empty();
    }

    private void others(Version version) {
        for (View view : listeners.views()) {
            for (DocumentKind kind : Composer.documents()) {
                make(version, view.with(kind));
            }
        }
    }

    private void say(Version version, Set<View> views) {
        long errors = count(version, Severity.ERROR);
        long warnings = count(version, Severity.WARNING);
        String time = PageState.time(version.at());
        String counts = counted(errors, "error") + ", " + counted(warnings, "warning");
        if (version.isBroken()) {
            pack.say(
                    time
                            + " cannot be read as it is now ("
                            + counts
                            + "); the pages show how it was at "
                            + PageState.time(version.whole()));
            return;
        }
        shown.execute(
                () ->
                        views.stream()
                                .findFirst()
                                .flatMap(
                                        view ->
                                                make(version, view)
                                                        .map(
                                                                made ->
                                                                        view.document().name()
                                                                                + " in "
                                                                                + made.millis()
                                                                                + " ms, "))
                                .or(() -> Optional.of("read, "))
                                .ifPresent(words -> pack.say(time + " " + words + counts)));
    }

    private static long count(Version version, Severity severity) {
        return version.reading().problems().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
