package org.briefpack.model.diagnostic;

/** How much a diagnostic matters, worst first. */
public enum Severity {
    /** The output would be wrong or cannot be made; nothing is written. */
    ERROR,
    /** The output is made, but somebody should look; fails the run under {@code --strict}. */
    WARNING,
    /** Worth knowing; never fails a run. */
    NOTE,
    /** Switched off in the pack's settings; never shown. */
    OFF
}
