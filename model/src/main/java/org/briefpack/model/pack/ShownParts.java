package org.briefpack.model.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What of a pack the slides of a part show. */
final class ShownParts {
    private ShownParts() {}

    /** Returns what the slides of a part show, and what the drawings beside it do. */
    static List<Object> of(Pack pack, DeckPart part) {
        List<Object> shown = new ArrayList<>(own(pack, part));
        pack.diagrams().stream().filter(d -> d.part() == part).forEach(shown::add);
        return shown;
    }

    private static List<?> own(Pack pack, DeckPart part) {
        return switch (part) {
            case OVERVIEW -> ofSubjects(pack, ShownParts::overview);
            case CHOICE -> ofSubjects(pack, ShownParts::choice);
            case SIGNALS -> ofSubjects(pack, subject -> List.of(subject.name(), subject.signals()));
            case EXPLAINERS -> pack.explainers();
            case COMPARISON -> pack.factors();
            case MARKET -> pack.market();
            case INTAKE -> List.of(pack.intake());
            case TITLES -> List.of(pack.titles());
            case SOURCING -> List.of(pack.sourcing());
            case CV -> List.of(pack.cv());
            case OUTREACH -> List.of(pack.outreach());
            case QUESTIONS -> pack.questions();
            case SCORECARD -> List.of(pack.scorecard());
            case FLAGS -> pack.flags();
            case FAIR -> List.of(pack.fairHiring());
            case FAQ -> pack.faq();
            case GLANCE -> List.of(pack.glance());
            case CORRECTIONS -> pack.corrections();
            case CALL -> List.of(pack.call());
            case NEWS -> pack.news();
            case DEMAND -> pack.demand();
            case PAY -> List.of(pack.pay());
            case LAW -> List.of(pack.law());
            // They ask or repeat what other parts show; an exercise belongs to its segment.
            case EXERCISE, QUIZ, TAKEAWAYS -> List.of();
        };
    }

    private static List<?> overview(Subject s) {
        return List.of(
                s.name(),
                s.tagline(),
                s.origin(),
                s.focus(),
                s.usedBy(),
                s.keyFact(),
                s.wantedFor());
    }

    private static List<?> choice(Subject s) {
        return List.of(s.name(), s.useCases(), s.companyProfile(), s.adopters());
    }

    private static List<Object> ofSubjects(Pack pack, Function<Subject, List<?>> parts) {
        List<Object> shown = new ArrayList<>();
        pack.subjects().forEach(subject -> shown.addAll(parts.apply(subject)));
        return shown;
    }
}
