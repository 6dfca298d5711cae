package org.briefpack.model.check;

import org.briefpack.model.diagnostic.DiagnosticSink;

/** One editorial rule. Rules keep no state. */
@FunctionalInterface
interface Rule {
    /** Reports each place of the pack that breaks the rule. */
    void check(Reading reading, DiagnosticSink sink);
}
