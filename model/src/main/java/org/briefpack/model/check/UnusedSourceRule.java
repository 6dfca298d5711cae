package org.briefpack.model.check;

import java.util.HashSet;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.PackWalk;
import org.briefpack.model.pack.Series;
import org.briefpack.model.pack.Source;
import org.briefpack.model.pack.Statement;

/** Every source of the register supports something. */
final class UnusedSourceRule implements Rule {
    @Override
    public void check(Pack pack, CheckContext context, DiagnosticSink sink) {
        Set<String> used = new HashSet<>();
        PackWalk.visit(
                pack,
                part -> {
                    switch (part) {
                        case Statement s -> used.addAll(s.sources());
                        case Claim c -> used.addAll(c.sources());
                        case Series s -> used.addAll(s.sources());
                        default -> {}
                    }
                });
        for (Source source : pack.sources()) {
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
