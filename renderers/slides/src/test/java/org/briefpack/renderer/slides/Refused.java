package org.briefpack.renderer.slides;

import java.util.List;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.renderer.slides.internal.plan.SlidePlan;

/** A slide on which something was refused need not fit: its deck is never delivered. */
final class Refused {
    private Refused() {}

    static boolean is(SlidePlan plan, Diagnostics sink) {
        return sink.list().stream()
                .filter(Diagnostic::isError)
                .anyMatch(d -> line(plan, "line=" + d.span().line() + ","));
    }

    private static boolean line(SlidePlan plan, String line) {
        return plan.source().span().toString().contains(line)
                || plan.source().title().toString().contains(line)
                || plan.source().regions().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(block -> block.toString().contains(line));
    }
}
