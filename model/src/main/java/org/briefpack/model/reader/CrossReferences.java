package org.briefpack.model.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Adjacent;
import org.briefpack.model.pack.Attribute;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.CvSignal;
import org.briefpack.model.pack.Exercise;
import org.briefpack.model.pack.Explainer;
import org.briefpack.model.pack.Factor;
import org.briefpack.model.pack.Faq;
import org.briefpack.model.pack.Flag;
import org.briefpack.model.pack.JobTitle;
import org.briefpack.model.pack.Opener;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.PackWalk;
import org.briefpack.model.pack.Place;
import org.briefpack.model.pack.QuizItem;
import org.briefpack.model.pack.ScreeningQuestion;
import org.briefpack.model.pack.Search;
import org.briefpack.model.pack.Segment;
import org.briefpack.model.pack.Series;
import org.briefpack.model.pack.Source;
import org.briefpack.model.pack.Statement;
import org.briefpack.model.pack.Subject;
import org.briefpack.model.pack.Term;
import org.briefpack.model.pack.Tool;

/**
 * Checks that every id of a pack is unique among its kind and that every reference leads to one.
 */
final class CrossReferences {
    /** Words to guess at: each guess looks at all ids, and nobody reads a thousand hints. */
    private static final int MOST_GUESSES = 100;

    private final DiagnosticSink sink;
    private final Map<Class<?>, Map<String, SourceSpan>> ids = new HashMap<>();
    private int guesses;

    private CrossReferences(DiagnosticSink sink) {
        this.sink = sink;
    }

    static void check(Pack pack, DiagnosticSink sink) {
        CrossReferences references = new CrossReferences(sink);
        references.collect(pack);
        PackWalk.visit(pack, references::follow);
    }

    private void collect(Pack pack) {
        define(Subject.class, pack.subjects(), Subject::id, Subject::span);
        define(Claim.class, pack.claims(), Claim::id, Claim::span);
        define(Source.class, pack.sources(), Source::id, Source::span);
        define(Factor.class, pack.factors(), Factor::id, Factor::span);
        define(Faq.class, pack.faq(), Faq::id, Faq::span);
        define(Series.class, pack.market(), Series::id, Series::span);
        define(Explainer.class, pack.explainers(), Explainer::id, Explainer::span);
        define(
                ScreeningQuestion.class,
                pack.questions(),
                ScreeningQuestion::id,
                ScreeningQuestion::span);
        define(Term.class, pack.glossary(), Term::id, Term::span);
        define(QuizItem.class, pack.quiz(), QuizItem::id, QuizItem::span);
        List<Attribute> attributes =
                pack.scorecard().stream()
                        .flatMap(card -> card.categories().stream())
                        .flatMap(category -> category.attributes().stream())
                        .toList();
        define(Attribute.class, attributes, Attribute::id, Attribute::span);
        pack.training()
                .ifPresent(
                        training -> {
                            define(Segment.class, training.segments(), Segment::id, Segment::span);
                            define(
                                    Exercise.class,
                                    training.exercises(),
                                    Exercise::id,
                                    Exercise::span);
                        });
    }

    private <T> void define(
            Class<T> kind, List<T> parts, Function<T, String> id, Function<T, SourceSpan> span) {
        Map<String, SourceSpan> known = ids.computeIfAbsent(kind, k -> new HashMap<>());
        for (T part : parts) {
            SourceSpan first = known.putIfAbsent(id.apply(part), span.apply(part));
            if (first != null) {
                sink.report(
                        Code.DUPLICATE_ID,
                        span.apply(part),
                        "the id `" + Shown.of(id.apply(part)) + "` is taken",
                        "the first is in line " + first.line());
            }
        }
    }

    private void follow(Object part) {
        switch (part) {
            case Statement s -> statement(s);
            case Claim c -> sources(c.sources(), c.span());
            case Series s -> sources(s.sources(), s.span());
            case Factor f -> subjects(f.values().keySet(), f.span());
            case Explainer e -> subject(e.subject(), e.span());
            case JobTitle t -> subject(t.subject(), t.span());
            case Search s -> subject(s.subject(), s.span());
            case Place p -> subject(p.subject(), p.span());
            case Adjacent a -> subject(a.subject(), a.span());
            case CvSignal s -> subject(s.subject(), s.span());
            case Tool t -> subject(t.subject(), t.span());
            case Opener o -> subject(o.subject(), o.span());
            case Flag f -> subject(f.subject(), f.span());
            case ScreeningQuestion q -> {
                subject(q.subject(), q.span());
                q.attribute()
                        .ifPresent(
                                id -> known(Attribute.class, "scorecard attribute", id, q.span()));
            }
            case Segment s ->
                    s.exercise().ifPresent(id -> known(Exercise.class, "exercise", id, s.span()));
            default -> {}
        }
    }

    private void statement(Statement statement) {
        statement.claim().ifPresent(id -> known(Claim.class, "claim", id, statement.span()));
        sources(statement.sources(), statement.span());
    }

    private void sources(List<String> sources, SourceSpan span) {
        Set<String> known = ids.get(Source.class).keySet();
        for (String id : sources) {
            if (!known.contains(id)) {
                sink.report(
                        Code.UNKNOWN_SOURCE,
                        span,
                        "no source has the id `" + Shown.of(id) + "`",
                        hint(id, known));
            }
        }
    }

    private void subject(Optional<String> subject, SourceSpan span) {
        subject.ifPresent(id -> known(Subject.class, "subject", id, span));
    }

    private void subjects(Set<String> subjects, SourceSpan span) {
        subjects.forEach(id -> known(Subject.class, "subject", id, span));
    }

    private void known(Class<?> kind, String name, String id, SourceSpan span) {
        Set<String> known = ids.getOrDefault(kind, Map.of()).keySet();
        if (!known.contains(id)) {
            sink.report(
                    Code.UNKNOWN_REFERENCE,
                    span,
                    "no " + name + " has the id `" + Shown.of(id) + "`",
                    hint(id, known));
        }
    }

    private String[] hint(String id, Set<String> known) {
        return guesses++ < MOST_GUESSES ? new String[] {Spelling.hint(id, known)} : new String[0];
    }
}
