package org.briefpack.preview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.briefpack.model.check.CheckContext;
import org.briefpack.model.check.PackCheck;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.pack.Pack;

/**
 * What the editorial rules say of a pack. It takes longer than to read the pack, so that the pages
 * do not wait for it; whoever needs it waits.
 */
final class Checks {
    private final FutureTask<List<Diagnostic>> task;

    /**
     * Checks nothing yet.
     *
     * @param pack empty where it cannot be read; then there is nothing to say
     * @param day that ages are measured against
     */
    Checks(Optional<Pack> pack, LocalDate day) {
        task =
                new FutureTask<>(
                        () ->
                                pack.map(found -> PackCheck.check(found, new CheckContext(day)))
                                        .orElse(List.of()));
        if (pack.isEmpty()) {
            task.run();
        }
    }

    /** Returns what is known by now; empty while it is not. */
    Optional<List<Diagnostic>> ready() {
        return task.state() == FutureTask.State.SUCCESS
                ? Optional.of(task.resultNow())
                : Optional.empty();
    }

    /** Returns all, checked now unless it was before. */
    List<Diagnostic> all() {
        task.run();
        return Waiting.result(task);
    }
}
