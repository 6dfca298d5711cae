package org.briefpack.model.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Diagram;
import org.briefpack.model.pack.DiagramEntry;
import org.briefpack.model.pack.DiagramType;
import org.briefpack.model.pack.Statement;
import org.briefpack.model.reader.Spelling;
import org.briefpack.model.theme.Icon;

/**
 * Diagrams have entries that suit their kind, a basis for what they place, and icons that exist.
 */
final class DiagramRule implements Rule {
    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        for (Diagram diagram : reading.pack().diagrams()) {
            entries(diagram, sink);
            if (diagram.kind() == DiagramType.SPECTRUM && !isBased(diagram)) {
                sink.report(
                        Code.PLACED_WITHOUT_BASIS,
                        diagram.span(),
                        "nobody knows why the subjects lie where they do",
                        "give the reading a claim or sources, or `judgement: true`");
            }
            for (DiagramEntry entry : diagram.entries()) {
                entry.icon()
                        .filter(name -> Icon.named(name).isEmpty())
                        .ifPresent(
                                name ->
                                        sink.report(
                                                Code.UNKNOWN_ICON,
                                                entry.span(),
                                                "there is no icon `" + name + "`",
                                                Spelling.hint(name, Icon.names())));
            }
        }
    }

    private static boolean isBased(Diagram diagram) {
        return diagram.reading().filter(DiagramRule::isBased).isPresent();
    }

    private static boolean isBased(Statement reading) {
        return reading.claim().isPresent()
                || !reading.sources().isEmpty()
                || reading.judgement().orElse(false);
    }

    private static void entries(Diagram diagram, DiagnosticSink sink) {
        List<DiagramEntry> entries = diagram.entries();
        switch (diagram.kind()) {
            case STEPS -> count(diagram, 2, 6, sink);
            case TIMELINE -> {
                count(diagram, 2, 10, sink);
                entries.stream()
                        .filter(entry -> entry.at().isEmpty())
                        .forEach(entry -> misfit(entry, "an event needs `at`, a year", sink));
            }
            case VERSUS -> {
                count(diagram, 1, 7, sink);
                entries.stream()
                        .filter(entry -> entry.values().size() != 2)
                        .forEach(entry -> misfit(entry, "a row needs two values", sink));
            }
            case SPECTRUM -> {
                count(diagram, 1, 5, sink);
                entries.stream()
                        .filter(entry -> entry.marks().isEmpty())
                        .forEach(entry -> misfit(entry, "a scale needs marks", sink));
                entries.stream()
                        .filter(e -> e.marks().values().stream().anyMatch(m -> m < 0 || m > 1))
                        .forEach(entry -> misfit(entry, "a mark lies between 0 and 1", sink));
            }
            case TREE -> tree(diagram, sink);
        }
    }

    /** One entry opens, and each other one follows one that stands before it. */
    private static void tree(Diagram diagram, DiagnosticSink sink) {
        Set<String> known = new HashSet<>();
        for (DiagramEntry entry : diagram.entries()) {
            boolean first = entry == diagram.entries().getFirst();
            if (first == entry.from().isPresent()) {
                misfit(entry, "only the first entry of a tree follows none", sink);
            } else if (!first && !known.contains(entry.from().get())) {
                misfit(entry, "no entry before it has the id `" + entry.from().get() + "`", sink);
            }
            entry.id().ifPresent(known::add);
        }
        count(diagram, 3, 12, sink);
    }

    private static void count(Diagram diagram, int least, int most, DiagnosticSink sink) {
        int count = diagram.entries().size();
        if (count < least || count > most) {
            sink.report(
                    Code.DIAGRAM_MISFIT,
                    diagram.span(),
                    "a diagram of this kind has "
                            + least
                            + " to "
                            + most
                            + " entries, not "
                            + count,
                    "part it in two, or say it in words");
        }
    }

    private static void misfit(DiagramEntry entry, String why, DiagnosticSink sink) {
        sink.report(
                Code.DIAGRAM_MISFIT, entry.span(), why, "`briefpack explain BP281` has examples");
    }
}
