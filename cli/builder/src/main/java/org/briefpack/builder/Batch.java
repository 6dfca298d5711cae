package org.briefpack.builder;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.briefpack.model.diagnostic.Outcome;

/**
 * Builds one pack for many rows, several at once. Only a few rows are in memory at a time, and they
 * are handed on in the order of the file.
 */
public final class Batch {
    /** Takes the files of a row, in the order of the rows and on the caller's thread. */
    @FunctionalInterface
    public interface Receiver {
        /**
         * Takes one row's files or problems.
         *
         * @throws IOException where they cannot be written; ends the batch
         */
        void take(Row row, Outcome<List<OutputFile>> files) throws IOException;
    }

    private record Pending(Row row, Future<Outcome<List<OutputFile>>> files) {}

    private final int threads;

    /** Takes how many rows are worked on at once. */
    public Batch(int threads) {
        this.threads = threads;
    }

    /**
     * Builds all rows.
     *
     * @param rows the rows, taken one by one
     * @param builder makes the files; used by several threads
     * @param receiver takes the results
     * @throws IOException where the receiver cannot write
     */
    public void run(Iterator<Row> rows, RowBuilder builder, Receiver receiver) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Queue<Pending> pending = new ArrayDeque<>();
        try {
            while (rows.hasNext() || !pending.isEmpty()) {
                while (rows.hasNext() && pending.size() < 2 * threads) {
                    Row row = rows.next();
                    pending.add(new Pending(row, workers.submit(() -> builder.build(row))));
                }
                Pending first = pending.remove();
                receiver.take(first.row(), Crew.result(first.files()));
            }
        } finally {
            workers.shutdownNow();
        }
    }
}
