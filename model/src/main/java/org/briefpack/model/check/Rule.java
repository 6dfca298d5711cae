package org.briefpack.model.check;

import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Pack;

/** One editorial rule. Rules keep no state. */
@FunctionalInterface
interface Rule {
    /** Reports each place of the pack that breaks the rule. */
    void check(Pack pack, CheckContext context, DiagnosticSink sink);
}
