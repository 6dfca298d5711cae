package org.briefpack.renderer.testkit;

import java.util.List;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.document.Slide;

/** A slide on which something was refused need not fit: its deck is never delivered. */
public final class Refused {
    private Refused() {}

    /** Returns whether something on the slide was refused. */
    public static boolean is(Slide slide, Diagnostics sink) {
        return sink.list().stream()
                .filter(Diagnostic::isError)
                .anyMatch(d -> line(slide, "line=" + d.span().line() + ","));
    }

    private static boolean line(Slide slide, String line) {
        return slide.span().toString().contains(line)
                || slide.title().toString().contains(line)
                || slide.regions().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(block -> block.toString().contains(line));
    }
}
