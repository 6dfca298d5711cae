package org.briefpack.model.diagnostic;

import java.util.List;

/**
 * One problem, with the place it stands at and what to do.
 *
 * @param code the kind of problem
 * @param severity how much it matters here; usually {@code code.severity()}
 * @param message one sentence for the person who wrote the pack, without a full stop
 * @param span where; {@link SourceSpan#NONE} where no written text is to blame
 * @param hints what to do, best first; may be empty
 */
public record Diagnostic(
        Code code, Severity severity, String message, SourceSpan span, List<String> hints) {
    /** Copies the hints. */
    public Diagnostic {
        hints = List.copyOf(hints);
    }

    /** Returns a diagnostic with its code's own severity. */
    public static Diagnostic of(Code code, SourceSpan span, String message, String... hints) {
        return new Diagnostic(code, code.severity(), message, span, List.of(hints));
    }

    /** Returns the same diagnostic with another severity. */
    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(code, other, message, span, hints);
    }

    /** Returns whether this stops the output from being written. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
