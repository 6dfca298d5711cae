package org.briefpack.model.check;

import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Source;

/** Every source of the register supports something. */
final class UnusedSourceRule implements Rule {
    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        Set<String> used = UsedSources.of(reading.parts());
        for (Source source : reading.pack().sources()) {
            if (!used.contains(source.id())) {
                sink.report(
                        Code.UNUSED_SOURCE,
                        source.span(),
                        "nothing uses the source `" + source.id() + "`",
                        "delete it, or name it where it supports something");
            }
        }
    }
}
