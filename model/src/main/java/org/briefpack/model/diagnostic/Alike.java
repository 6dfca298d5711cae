package org.briefpack.model.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers problems of which many may be alike, and reports each kind once: at the first place, with
 * a count and the places of the next few.
 */
public final class Alike {
    private static final int MOST_PLACES = 8;

    private record Kind(Diagnostic first, List<SourceSpan> more) {}

    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    /** Starts empty. */
    public Alike() {}

    /**
     * Takes a problem.
     *
     * @param kind what makes it like others; the first of a kind is told in full
     */
    public void add(String kind, Code code, SourceSpan span, String message, String... hints) {
        Kind known = kinds.get(kind);
        if (known == null) {
            Diagnostic first = Diagnostic.of(code, span, message, hints);
            kinds.put(kind, new Kind(first, new ArrayList<>()));
        } else {
            known.more().add(span);
        }
    }

    /** Reports what was taken, one problem a kind, in the order in which the kinds were met. */
    public void report(DiagnosticSink sink) {
        kinds.values().forEach(kind -> sink.report(told(kind)));
    }

    private static Diagnostic told(Kind kind) {
        if (kind.more().isEmpty()) {
            return kind.first();
        }
        Diagnostic first = kind.first();
        int count = kind.more().size();
        List<String> places =
                kind.more().stream().limit(MOST_PLACES).map(SourceSpan::place).toList();
        List<String> hints = new ArrayList<>(first.hints());
        hints.addFirst(
                (count == 1 ? "1 more like this: at " : count + " more like this: at ")
                        + String.join(", ", places)
                        + (count > MOST_PLACES ? " and further on" : ""));
        return new Diagnostic(first.code(), first.severity(), first.message(), first.span(), hints);
    }
}
