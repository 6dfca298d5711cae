package org.briefpack.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Does a few tasks at once: the caller from the first on, one helper for each other core from the
 * last.
 */
final class Crew {
    private Crew() {}

    /**
     * Does all tasks and returns their results in the order of the tasks.
     *
     * @throws RuntimeException the first task's that failed, after all were done
     */
    static <T> List<T> all(List<Callable<T>> tasks) {
        List<FutureTask<T>> work = new ArrayList<>();
        tasks.forEach(task -> work.add(new FutureTask<>(task)));
        int helpers = Math.min(Runtime.getRuntime().availableProcessors(), tasks.size()) - 1;
        for (int i = 0; i < helpers; i++) {
            // A task that another thread began is passed over: a FutureTask runs once.
            Thread helper = new Thread(() -> work.reversed().forEach(FutureTask::run), "documents");
            helper.setDaemon(true);
            helper.start();
        }
        work.forEach(FutureTask::run);
        List<T> results = new ArrayList<>();
        for (FutureTask<T> task : work) {
            results.add(result(task));
        }
        return results;
    }

    /** Waits for a result; a failure comes through as it was thrown. */
    static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw unexpected(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Returns what to throw on for a failure that no task declares; throws errors itself. */
    static RuntimeException unexpected(@Nullable Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return e instanceof RuntimeException bug ? bug : new IllegalStateException(e);
    }
}
