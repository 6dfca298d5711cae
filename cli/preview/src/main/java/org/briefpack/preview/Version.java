package org.briefpack.preview;

import java.time.LocalTime;
import java.util.Optional;
import org.briefpack.builder.Choices;
import org.briefpack.builder.PackInput;

/**
 * What the preview stands at: the files as they are now, and what documents are made of, which is
 * the last that could be.
 *
 * @param number grows by one with each change
 * @param at when it was read
 * @param reading the files as they are now
 * @param input the pack to show; an older one while the newest cannot be read, empty before the
 *     first
 * @param choices the theme and templates to show it with
 * @param whole when what is shown was read
 */
record Version(
        int number,
        LocalTime at,
        Reading reading,
        Optional<PackInput> input,
        Optional<Choices> choices,
        LocalTime whole) {
    /** Before anything was read. */
    static final Version NONE =
            new Version(
                    0,
                    LocalTime.MIN,
                    Reading.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    LocalTime.MIN);

    /** Returns the next: what could be read takes the place of what was. */
    Version next(Reading now, LocalTime time) {
        return now.isWhole()
                ? new Version(number + 1, time, now, now.input(), now.choices(), time)
                : new Version(
                        number + 1,
                        time,
                        now,
                        input.or(now::input),
                        choices.or(now::choices),
                        whole);
    }

    /** Returns whether what is shown is older than the files. */
    boolean isBroken() {
        return !reading.isWhole();
    }
}
