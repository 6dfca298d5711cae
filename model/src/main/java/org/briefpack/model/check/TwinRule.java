package org.briefpack.model.check;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Diagram;
import org.briefpack.model.pack.DiagramEntry;
import org.briefpack.model.pack.DiagramType;
import org.briefpack.model.pack.Exercise;
import org.briefpack.model.pack.Explainer;
import org.briefpack.model.pack.Factor;
import org.briefpack.model.pack.Faq;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.Page;
import org.briefpack.model.pack.Point;
import org.briefpack.model.pack.QuestionSet;
import org.briefpack.model.pack.QuizItem;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.ScoreCategory;
import org.briefpack.model.pack.Scorecard;
import org.briefpack.model.pack.ScreeningQuestion;
import org.briefpack.model.pack.Segment;
import org.briefpack.model.pack.Series;
import org.briefpack.model.pack.Subject;
import org.briefpack.model.pack.Term;

/**
 * No two things that stand side by side are called the same: nobody could tell one column, row, bar
 * or heading from the other.
 */
final class TwinRule implements Rule {
    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        Pack pack = reading.pack();
        Names names = new Names(reading, sink);
        names.texts("subjects", pack.subjects(), Subject::name);
        names.texts("factors", pack.factors(), Factor::name);
        names.texts("explainers", pack.explainers(), Explainer::title);
        names.texts("questions of the FAQ", pack.faq(), Faq::question);
        names.texts("charts", pack.market(), Series::title);
        names.texts("diagrams", pack.diagrams(), Diagram::title);
        names.texts("screening questions", pack.questions(), ScreeningQuestion::prompt);
        names.texts("sets of questions", pack.questionSets(), QuestionSet::title);
        names.texts("terms of the glossary", pack.glossary(), Term::term);
        names.texts("quiz questions", pack.quiz(), QuizItem::question);
        names.texts("pages", pack.pages(), Page::title);
        pack.market().forEach(series -> chart(series, pack, names));
        pack.diagrams().forEach(diagram -> versus(diagram, names));
        pack.scorecard().ifPresent(card -> scorecard(card, names));
        pack.training()
                .ifPresent(
                        training -> {
                            names.texts("segments", training.segments(), Segment::title);
                            names.texts("exercises", training.exercises(), Exercise::title);
                        });
    }

    /** A point of a chart has one label of its own, and so has each of its bars. */
    private static void chart(Series series, Pack pack, Names names) {
        names.strings("points of this chart", series.points(), Point::label, Point::span);
        Map<String, String> subjects = new HashMap<>();
        pack.subjects().forEach(subject -> subjects.put(subject.id(), subject.name().plain()));
        Set<String> told = new HashSet<>();
        for (Point point : series.points()) {
            Map<String, String> shown = new HashMap<>();
            for (String id : point.values().keySet()) {
                String name = subjects.getOrDefault(id, id);
                String other = shown.putIfAbsent(Names.bare(name), id);
                if (other != null && told.add(Names.bare(name))) {
                    names.report(
                            point.span(),
                            "`" + other + "` and `" + id + "` are both called “" + name + "”",
                            "one of them is enough, or give one another name");
                }
            }
        }
    }

    private static void versus(Diagram diagram, Names names) {
        if (diagram.kind() == DiagramType.VERSUS) {
            List<DiagramEntry> rows =
                    diagram.entries().stream().filter(row -> row.label().isPresent()).toList();
            names.texts("rows of this diagram", rows, row -> row.label().orElseThrow());
        }
    }

    private static void scorecard(Scorecard card, Names names) {
        names.texts("points of the scale", card.scale(), point -> point.label());
        names.texts("groups of the scorecard", card.categories(), ScoreCategory::name);
        names.texts(
                "attributes of the scorecard",
                card.categories().stream().flatMap(group -> group.attributes().stream()).toList(),
                attribute -> attribute.name());
    }

    /** Names that were met, and where to say that one comes again. */
    private record Names(Reading reading, DiagnosticSink sink) {
        <T> void texts(String kind, List<T> parts, Function<T, RichText> name) {
            strings(
                    kind,
                    parts,
                    part -> reading.plain(name.apply(part)),
                    part -> name.apply(part).span());
        }

        <T> void strings(
                String kind,
                List<T> parts,
                Function<T, String> name,
                Function<T, SourceSpan> place) {
            Map<String, SourceSpan> known = new HashMap<>();
            for (T part : parts) {
                String bare = bare(name.apply(part));
                SourceSpan first = known.putIfAbsent(bare, place.apply(part));
                if (first != null && !bare.isEmpty()) {
                    report(
                            place.apply(part),
                            "two " + kind + " are both called “" + name.apply(part).strip() + "”",
                            "the other stands in line " + first.line());
                }
            }
        }

        void report(SourceSpan at, String message, String hint) {
            sink.report(Code.SAME_NAME, at, message, hint);
        }

        static String bare(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFC)
                    .strip()
                    .replaceAll("[\\s\\u00A0]+", " ")
                    .toLowerCase(Locale.ROOT);
        }
    }
}
