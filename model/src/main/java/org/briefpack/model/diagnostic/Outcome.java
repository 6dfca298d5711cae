package org.briefpack.model.diagnostic;

import java.util.List;
import java.util.function.Function;

/**
 * A value with the problems met on the way, or the problems alone.
 *
 * @param <T> what was asked for
 */
public sealed interface Outcome<T> {
    /** Returns all problems, in the order they were found. */
    List<Diagnostic> diagnostics();

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
    }

    /** Feeds the value to the next step and joins both steps' diagnostics. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Failure<T> failure -> new Failure<>(failure.diagnostics());
            case Success<T> success -> {
                Outcome<R> result = next.apply(success.value());
                List<Diagnostic> all = new java.util.ArrayList<>(success.diagnostics());
                all.addAll(result.diagnostics());
                yield switch (result) {
                    case Success<R> done -> new Success<>(done.value(), all);
                    case Failure<R> failed -> new Failure<>(all);
                };
            }
        };
    }

    /**
     * Returns the value.
     *
     * @throws IllegalStateException where there is none; the message lists the diagnostics
     */
    default T orElseThrow() {
        return switch (this) {
            case Success<T> success -> success.value();
            case Failure<T> failure ->
                    throw new IllegalStateException(failure.diagnostics().toString());
        };
    }
}
