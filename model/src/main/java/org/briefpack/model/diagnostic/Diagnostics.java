package org.briefpack.model.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** A sink that keeps what it takes, in order. Not safe for use by several threads at once. */
public final class Diagnostics implements DiagnosticSink {
    private final List<Diagnostic> list = new ArrayList<>();

    /** Starts empty. */
    public Diagnostics() {}

    @Override
    public void report(Diagnostic diagnostic) {
        list.add(diagnostic);
    }

    /** Returns what was taken so far, oldest first. */
    public List<Diagnostic> list() {
        return List.copyOf(list);
    }

    /** Puts what was taken so far into the order of the places it points at. */
    public void sort() {
        list.sort(Diagnostics::compare);
    }

    private static int compare(Diagnostic one, Diagnostic other) {
        int lines = Integer.compare(one.span().line(), other.span().line());
        return lines != 0 ? lines : Integer.compare(one.span().column(), other.span().column());
    }

    /** Returns whether any of them is an error. */
    public boolean hasErrors() {
        for (Diagnostic diagnostic : list) {
            if (diagnostic.isError()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the value with what was taken, or a failure where an error is among it. */
    public <T> Outcome<T> outcome(T value) {
        return hasErrors() ? new Outcome.Failure<>(list()) : new Outcome.Success<>(value, list());
    }

    /** Returns a failure with what was taken. */
    public <T> Outcome<T> failure() {
        return new Outcome.Failure<>(list());
    }
}
