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
import org.briefpack.model.pack.Diagram;
import org.briefpack.model.pack.DiagramEntry;
import org.briefpack.model.pack.Exercise;
import org.briefpack.model.pack.Explainer;
import org.briefpack.model.pack.Factor;
import org.briefpack.model.pack.Faq;
import org.briefpack.model.pack.Flag;
import org.briefpack.model.pack.JobTitle;
import org.briefpack.model.pack.NewsItem;
import org.briefpack.model.pack.Opener;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.PackParts;
import org.briefpack.model.pack.Page;
import org.briefpack.model.pack.PageBlock;
import org.briefpack.model.pack.Place;
import org.briefpack.model.pack.QuestionSet;
import org.briefpack.model.pack.QuizItem;
import org.briefpack.model.pack.ScoredAnswer;
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
        references.follow(PackParts.of(pack));
    }

    private void collect(Pack pack) {
        define(Subject.class, pack.subjects(), Subject::id, Subject::span);
        define(Claim.class, pack.claims(), Claim::id, Claim::span);
        define(Source.class, pack.sources(), Source::id, Source::span);
        define(Factor.class, pack.factors(), Factor::id, Factor::span);
        define(Faq.class, pack.faq(), Faq::id, Faq::span);
        define(Series.class, pack.market(), Series::id, Series::span);
        define(Diagram.class, pack.diagrams(), Diagram::id, Diagram::span);
        define(Explainer.class, pack.explainers(), Explainer::id, Explainer::span);
        define(
                ScreeningQuestion.class,
                pack.questions(),
                ScreeningQuestion::id,
                ScreeningQuestion::span);
        define(QuestionSet.class, pack.questionSets(), QuestionSet::id, QuestionSet::span);
        define(Page.class, pack.pages(), Page::id, Page::span);
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

    private void follow(PackParts parts) {
        evidence(parts);
        subjects(parts);
        questions(parts);
    }

    private void evidence(PackParts parts) {
        for (Statement statement : parts.all(Statement.class)) {
            statement(statement);
        }
        for (Claim claim : parts.all(Claim.class)) {
            sources(claim.sources(), claim.span());
        }
        for (PageBlock block : parts.all(PageBlock.class)) {
            if (block.kind() == PageBlock.Kind.CHART) {
                known(Series.class, "series", block.name(), block.span());
            } else if (block.kind() == PageBlock.Kind.DIAGRAM) {
                known(Diagram.class, "diagram", block.name(), block.span());
            }
        }
        for (Series series : parts.all(Series.class)) {
            sources(series.sources(), series.span());
            for (String id : series.claims()) {
                known(Claim.class, "claim", id, series.span());
            }
        }
    }

    private void subjects(PackParts parts) {
        for (Factor factor : parts.all(Factor.class)) {
            for (String id : factor.values().keySet()) {
                known(Subject.class, "subject", id, factor.span());
            }
        }
        for (DiagramEntry entry : parts.all(DiagramEntry.class)) {
            for (String id : entry.values().keySet()) {
                known(Subject.class, "subject", id, entry.span());
            }
            for (String id : entry.marks().keySet()) {
                known(Subject.class, "subject", id, entry.span());
            }
        }
        subjects(parts, DiagramEntry.class, DiagramEntry::subject, DiagramEntry::span);
        subjects(parts, Explainer.class, Explainer::subject, Explainer::span);
        subjects(parts, JobTitle.class, JobTitle::subject, JobTitle::span);
        subjects(parts, Search.class, Search::subject, Search::span);
        subjects(parts, Place.class, Place::subject, Place::span);
        subjects(parts, Adjacent.class, Adjacent::subject, Adjacent::span);
        subjects(parts, CvSignal.class, CvSignal::subject, CvSignal::span);
        subjects(parts, Tool.class, Tool::subject, Tool::span);
        subjects(parts, Opener.class, Opener::subject, Opener::span);
        subjects(parts, Flag.class, Flag::subject, Flag::span);
        subjects(
                parts,
                ScreeningQuestion.class,
                ScreeningQuestion::subject,
                ScreeningQuestion::span);
        subjects(parts, NewsItem.class, NewsItem::subject, NewsItem::span);
        subjects(parts, QuestionSet.class, QuestionSet::subject, QuestionSet::span);
    }

    private void questions(PackParts parts) {
        for (ScreeningQuestion question : parts.all(ScreeningQuestion.class)) {
            known(Attribute.class, "scorecard attribute", question.attribute(), question.span());
        }
        for (QuestionSet set : parts.all(QuestionSet.class)) {
            set.questions()
                    .forEach(id -> known(ScreeningQuestion.class, "question", id, set.span()));
        }
        for (ScoredAnswer answer : parts.all(ScoredAnswer.class)) {
            known(Attribute.class, "scorecard attribute", answer.attribute(), answer.span());
        }
        for (Exercise exercise : parts.all(Exercise.class)) {
            known(ScreeningQuestion.class, "question", exercise.cards(), exercise.span());
        }
        for (Segment segment : parts.all(Segment.class)) {
            known(Exercise.class, "exercise", segment.exercise(), segment.span());
        }
    }

    private <T extends Record> void subjects(
            PackParts parts,
            Class<T> kind,
            Function<T, Optional<String>> subject,
            Function<T, SourceSpan> span) {
        for (T part : parts.all(kind)) {
            known(Subject.class, "subject", subject.apply(part), span.apply(part));
        }
    }

    private void statement(Statement statement) {
        known(Claim.class, "claim", statement.claim(), statement.span());
        sources(statement.sources(), statement.span());
    }

    private void sources(List<String> sources, SourceSpan span) {
        Set<String> known = ids.getOrDefault(Source.class, Map.of()).keySet();
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

    private void known(Class<?> kind, String name, Optional<String> id, SourceSpan span) {
        if (id.isPresent()) {
            known(kind, name, id.get(), span);
        }
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
