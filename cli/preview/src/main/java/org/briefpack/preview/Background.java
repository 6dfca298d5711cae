package org.briefpack.preview;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.briefpack.builder.LivePack;
import org.briefpack.model.diagnostic.Severity;
import org.briefpack.templates.DocumentKind;

/**
 * Makes what the open pages show as soon as something changed, before they ask; beside it, what the
 * editorial rules say; then, while nothing else happens, the other documents, so that a switch
 * finds them ready.
 */
final class Background implements AutoCloseable {
    private static final String PDF = "pdf";

    /** How long a browser may take to paint what is shown, in milliseconds. */
    private static final int QUIET_MILLIS = 400;

    /** How often a document is made for practice at most. */
    private static final int REHEARSALS = 10;

    /** Practice is over when it no longer makes things faster than by this part. */
    private static final double GAIN = 0.9;

    private final Workshop workshop;
    private final Listeners listeners;
    private final LivePack pack;
    private final ExecutorService shown = Executors.newSingleThreadExecutor(threads("shown"));
    private final ExecutorService checks = Executors.newSingleThreadExecutor(threads("checks"));
    private final ScheduledExecutorService rest =
            Executors.newSingleThreadScheduledExecutor(threads("rest"));

    /** Works for the pages that listen. */
    Background(Workshop workshop, Listeners listeners, LivePack pack) {
        this.workshop = workshop;
        this.listeners = listeners;
        this.pack = pack;
    }

    private static ThreadFactory threads(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }

    /** Begins nothing more; what is under way comes to its end, which takes a moment. */
    @Override
    public void close() {
        rest.shutdown();
        checks.shutdown();
        shown.shutdown();
    }

    /** Tells the pages of a new version and makes what they show. */
    void changed() {
        Version version = workshop.version();
        Set<View> views = listeners.views();
        checks.execute(guarded(() -> checked(version, views)));
        shown.execute(guarded(() -> views.forEach(view -> make(version, view))));
        listeners.tell("version", Integer.toString(version.number()));
        later(guarded(() -> others(version)));
    }

    /** A fault of ours is told, and what comes after is done all the same. */
    private Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException | StackOverflowError e) {
                pack.say(BrowserPreview.words(e));
            }
        };
    }

    /** Does something when what is shown is made, and the browser has had time to paint it. */
    private void later(Runnable task) {
        shown.execute(
                () -> {
                    try {
                        rest.schedule(task, QUIET_MILLIS, TimeUnit.MILLISECONDS);
                    } catch (RejectedExecutionException e) {
                        // All is over; what was to be done is of no use to anybody.
                        return;
                    }
                });
    }

    private boolean isNewest(Version version) {
        return workshop.version() == version && !rest.isShutdown();
    }

    private Optional<Made> make(Version version, View view) {
        return isNewest(version) ? Optional.of(workshop.make(view, PDF)) : Optional.empty();
    }

    private void checked(Version version, Set<View> views) {
        if (!isNewest(version)) {
            return;
        }
        version.checks().all();
        listeners.tell("checked", Integer.toString(version.number()));
        if (version.number() > 1) {
            pack.say(said(version, views));
        }
    }

    private void others(Version version) {
        if (version.number() == 1) {
            listeners.views().forEach(view -> rehearse(version, view));
        }
        for (View view : listeners.views()) {
            if (isNewest(version)) {
                workshop.examined(view, true);
                listeners.tell("checked", Integer.toString(version.number()));
            }
            for (DocumentKind kind : version.documents()) {
                make(version, view.with(kind));
            }
        }
    }

    /** A program is slow at what it does for the first time; the first save shall not be that. */
    private void rehearse(Version version, View view) {
        long last = Long.MAX_VALUE;
        for (int i = 0; i < REHEARSALS && isNewest(version); i++) {
            long now = workshop.rehearse(view);
            if (now > GAIN * last) {
                return;
            }
            last = now;
        }
    }

    private String said(Version version, Set<View> views) {
        String time = PageState.time(version.at());
        String counts =
                counted(version, Severity.ERROR, "error")
                        + ", "
                        + counted(version, Severity.WARNING, "warning");
        if (version.isBroken()) {
            return time
                    + " cannot be read as it is now ("
                    + counts
                    + "); the pages show how it was at "
                    + PageState.time(version.whole());
        }
        String made =
                views.stream()
                        .findFirst()
                        .flatMap(view -> make(version, view).map(m -> words(view, m)))
                        .orElse("read");
        return time + " " + made + ", " + counts;
    }

    private static String words(View view, Made made) {
        return view.document().name() + " in " + made.millis() + " ms";
    }

    private static String counted(Version version, Severity severity, String word) {
        long count =
                version.problems().stream()
                        .filter(problem -> problem.severity() == severity)
                        .count();
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
