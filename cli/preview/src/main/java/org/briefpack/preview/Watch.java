package org.briefpack.preview;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Decides when a change of files is told. A file that is being saved is empty, torn or gone for a
 * moment: what was read while it changed counts for nothing, and bad news waits whether it is still
 * true a little later. Good news goes out at once. Knows no disk and no clock: both are handed in.
 */
final class Watch {
    /** How long a pack that reads badly must stay so, in nanoseconds. */
    static final long BROKEN = 150_000_000L;

    /** How long a pack must be empty or gone, in nanoseconds. */
    static final long GONE = 500_000_000L;

    private final Supplier<Stamps> stamps;
    private final Supplier<Reading> read;
    private Stamps seen;
    private Reading told;
    private long badSince;
    private boolean bad;

    /**
     * Takes how to look and how to read.
     *
     * @param stamps looks at all files that matter
     * @param read reads them
     * @param first what was read before, and told
     * @param before the stamps from before that reading
     */
    Watch(Supplier<Stamps> stamps, Supplier<Reading> read, Reading first, Stamps before) {
        this.stamps = stamps;
        this.read = read;
        this.told = first;
        this.seen = before;
    }

    /**
     * Looks once.
     *
     * @param now the time in nanoseconds, of any clock that only goes forward
     * @return what there is to tell; empty where nothing changed, or it is too early to say
     */
    Optional<Reading> look(long now) {
        Stamps before = stamps.get();
        if (before.equals(seen) && !bad) {
            return Optional.empty();
        }
        Reading reading = read.get();
        if (!stamps.get().byFile().equals(before.byFile())) {
            return Optional.empty();
        }
        if (!reading.isWhole() && !isOldEnough(reading, before, now)) {
            return Optional.empty();
        }
        bad = false;
        seen = before;
        if (reading.isLike(told)) {
            return Optional.empty();
        }
        told = reading;
        return Optional.of(reading);
    }

    private boolean isOldEnough(Reading reading, Stamps stamp, long now) {
        if (!bad || !stamp.equals(seen)) {
            bad = true;
            badSince = now;
            seen = stamp;
        }
        return now - badSince >= (reading.isEmpty() ? GONE : BROKEN);
    }
}
