package org.briefpack.cli.report;

import java.time.Clock;

/** How far a batch is, on the last line of a terminal. */
public final class Progress {
    private static final long OFTEN = 200;
    private static final long FIRST = 1000;
    private static final long SECOND = 1000;
    private static final long MINUTE = 60;

    private final Reporter reporter;
    private final Clock clock;
    private final int all;
    private final boolean isShown;
    private final long start;
    private long shown;

    /**
     * Starts to count.
     *
     * @param terminal whether messages go to a terminal; only then is anything shown
     */
    public Progress(Reporter reporter, Clock clock, boolean terminal, int all) {
        isShown = terminal && !reporter.style().json() && !reporter.style().quiet();
        this.reporter = reporter;
        this.clock = clock;
        this.all = all;
        start = clock.millis();
        shown = start - OFTEN + FIRST;
    }

    /** Says that so many are done. */
    public void done(int count) {
        long now = clock.millis();
        if (isShown && now - shown >= OFTEN && count < all) {
            shown = now;
            reporter.progress(count + " of " + all + " rows, " + left(count, now - start));
        }
    }

    /** Returns how long it takes still, in words, where all rows take as long as those done. */
    String left(int count, long elapsed) {
        long seconds = (elapsed * (all - count) / Math.max(1, count) + SECOND - 1) / SECOND;
        return seconds < MINUTE
                ? seconds + " s left"
                : (seconds + MINUTE - 1) / MINUTE + " min left";
    }
}
