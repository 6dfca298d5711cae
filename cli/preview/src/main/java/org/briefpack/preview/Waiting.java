package org.briefpack.preview;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Waits for what another thread makes. */
final class Waiting {
    private Waiting() {}

    /**
     * Waits to the end: what is made here is done in a moment, and half of it is of use to nobody.
     *
     * @throws IllegalStateException where it failed, which is a fault of ours
     */
    static <T> T result(FutureTask<T> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
