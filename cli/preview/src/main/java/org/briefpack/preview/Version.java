package org.briefpack.preview;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefpack.builder.Choices;
import org.briefpack.builder.PackInput;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.templates.ComposeOptions;
import org.briefpack.templates.DocumentKind;

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
 * @param checks what the editorial rules say of the files as they are now
 */
record Version(
        int number,
        LocalTime at,
        Reading reading,
        Optional<PackInput> input,
        Optional<Choices> choices,
        LocalTime whole,
        Checks checks) {
    /** Before anything was read. */
    static final Version NONE =
            new Version(
                    0,
                    LocalTime.MIN,
                    Reading.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    LocalTime.MIN,
                    new Checks(Optional.empty(), LocalDate.MIN));

    /**
     * Returns the next: what could be read takes the place of what was.
     *
     * @param day that ages are measured against
     */
    Version next(Reading now, LocalTime time, LocalDate day) {
        boolean good = now.isWhole();
        return new Version(
                number + 1,
                time,
                now,
                good ? now.input() : input.or(now::input),
                good ? now.choices() : choices.or(now::choices),
                good ? time : whole,
                new Checks(now.pack(), day));
    }

    /** Returns all problems of the files that are known by now. */
    List<Diagnostic> problems() {
        List<Diagnostic> all = new ArrayList<>(reading.problems());
        checks.ready().ifPresent(all::addAll);
        return all;
    }

    /** Returns the documents that can be shown: the built-in ones and those of the pack's own. */
    List<DocumentKind> documents() {
        return choices.map(Choices::compose).orElse(ComposeOptions.DEFAULT).templates().documents();
    }

    /** Returns whether what is shown is older than the files. */
    boolean isBroken() {
        return !reading.isWhole();
    }
}
