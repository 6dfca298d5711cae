package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;

/** Tells many problems of one kind once, with their count and their lines. */
final class Alike {
    /** As many of a kind are read one by one. */
    private static final int MOST = 10;

    /** As many lines are named. */
    private static final int LINES = 40;

    private Alike() {}

    /** Returns the problems in their order; of a kind that is told too often only the first. */
    static List<Diagnostic> gather(List<Diagnostic> all) {
        Map<Code, List<Diagnostic>> byCode = new EnumMap<>(Code.class);
        all.forEach(d -> byCode.computeIfAbsent(d.code(), code -> new ArrayList<>()).add(d));
        List<Diagnostic> kept = new ArrayList<>();
        for (Diagnostic one : all) {
            List<Diagnostic> same = byCode.getOrDefault(one.code(), List.of());
            if (same.size() <= MOST) {
                kept.add(one);
            } else if (same.getFirst() == one) {
                kept.add(first(same));
            }
        }
        return kept;
    }

    private static Diagnostic first(List<Diagnostic> same) {
        Diagnostic one = same.getFirst();
        List<Diagnostic> others = same.subList(1, same.size());
        String lines =
                others.stream()
                        .limit(LINES)
                        .map(d -> String.valueOf(d.span().line()))
                        .collect(Collectors.joining(", "));
        String more = others.size() > LINES ? " and further down" : "";
        List<String> hints = new ArrayList<>(one.hints());
        hints.add("the others are in lines " + lines + more);
        return new Diagnostic(
                one.code(),
                one.severity(),
                one.message() + ", and " + others.size() + " more like it",
                one.span(),
                hints);
    }
}
