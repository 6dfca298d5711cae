package org.briefpack.model.diagnostic;

/** Takes diagnostics as they are found. */
@FunctionalInterface
public interface DiagnosticSink {
    /** Takes one diagnostic; never throws because of it. */
    void report(Diagnostic diagnostic);

    /** Takes a diagnostic made of its parts, with the code's own severity. */
    default void report(Code code, SourceSpan span, String message, String... hints) {
        report(Diagnostic.of(code, span, message, hints));
    }
}
