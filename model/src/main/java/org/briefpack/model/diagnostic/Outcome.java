package org.briefpack.model.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value with the problems met on the way, or the problems alone.
 *
 * @param <T> what was asked for
 */
public sealed interface Outcome<T> {
    /** Returns all problems, in the order they were found. */
    List<Diagnostic> diagnostics();

    /** Returns the value; empty where it could not be made. */
    Optional<T> found();

    /**
     * The value could be made.
     *
     * @param value the value, never null
     * @param diagnostics warnings and notes; no errors
     * @param <T> what was asked for
     */
    record Success<T>(T value, List<Diagnostic> diagnostics) implements Outcome<T> {
        /** Copies the list. */
        public Success {
            diagnostics = List.copyOf(diagnostics);
        }

        @Override
        public Optional<T> found() {
            return Optional.of(value);
        }
    }

    /**
     * The value could not be made.
     *
     * @param diagnostics at least one error
     * @param <T> what was asked for
     */
    record Failure<T>(List<Diagnostic> diagnostics) implements Outcome<T> {
        /** Copies the list. */
        public Failure {
            diagnostics = List.copyOf(diagnostics);
        }

        @Override
        public Optional<T> found() {
            return Optional.empty();
        }
    }

    /** Feeds the value to the next step and joins both steps' diagnostics. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        Optional<T> value = found();
        if (value.isEmpty()) {
            return new Failure<>(diagnostics());
        }
        Outcome<R> result = next.apply(value.get());
        List<Diagnostic> all = new ArrayList<>(diagnostics());
        all.addAll(result.diagnostics());
        Optional<R> made = result.found();
        return made.isPresent() ? new Success<>(made.get(), all) : new Failure<>(all);
    }

    /**
     * Returns the value.
     *
     * @throws IllegalStateException where there is none; the message lists the diagnostics
     */
    default T orElseThrow() {
        return found().orElseThrow(() -> new IllegalStateException(diagnostics().toString()));
    }
}
