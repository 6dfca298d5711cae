package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Severity;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.CheckSettings;
import org.briefpack.model.pack.Pack;
import org.jspecify.annotations.Nullable;

/** Applies all editorial rules to a pack, with the severities that the pack asks for. */
public final class PackCheck {
    private static final List<Rule> RULES =
            List.of(
                    new EvidenceRule(),
                    new JudgementRule(),
                    new BaseRule(),
                    new RespondentRule(),
                    new FigureRule(),
                    new StatedRule(),
                    new RangeRule(),
                    new ChartFigureRule(),
                    new ReadingRule(),
                    new HeadlineRule(),
                    new DateRule(),
                    new SourceRule(),
                    new UndatedRule(),
                    new FactorRule(),
                    new NoteRule(),
                    new FairRule(),
                    new AnswerRule(),
                    new SearchSyntaxRule(),
                    new PartRule(),
                    new WorkPartsRule(),
                    new UnusedSourceRule(),
                    new FreshnessRule(),
                    new GlossaryRule(),
                    new ContradictionRule(),
                    new ReadabilityRule(),
                    new SentenceRule(),
                    new QuestionRule(),
                    new TrainingRule(),
                    new SearchStringRule(),
                    new VisibilityRule(),
                    new LinkRule(),
                    new PictureRule(),
                    new LanguageRule(),
                    new ChartRule());

    private PackCheck() {}

    /**
     * Returns every problem, in the order of the file; those switched off are left out, and many of
     * a kind are told once with their lines.
     */
    public static List<Diagnostic> check(Pack pack, CheckContext context) {
        Diagnostics found = new Diagnostics();
        Map<Code, Severity> severities = severities(pack, found);
        Reading reading = new Reading(pack, context.asOf());
        for (Rule rule : RULES) {
            rule.check(reading, found);
        }
        return settled(found.list(), severities);
    }

    /** Returns what was said of a pack's documents, with the severities that the pack asks for. */
    public static List<Diagnostic> settled(Pack pack, List<Diagnostic> found) {
        return settled(found, severities(pack, new Diagnostics()));
    }

    private static List<Diagnostic> settled(
            List<Diagnostic> found, Map<Code, Severity> severities) {
        Diagnostics kept = new Diagnostics();
        for (Diagnostic diagnostic : found) {
            Severity severity = severities.getOrDefault(diagnostic.code(), diagnostic.severity());
            if (severity != Severity.OFF) {
                kept.report(diagnostic.withSeverity(severity));
            }
        }
        kept.sort();
        return Alike.gather(kept.list());
    }

    private static Map<Code, Severity> severities(Pack pack, Diagnostics sink) {
        Map<Code, Severity> severities = new EnumMap<>(Code.class);
        CheckSettings settings = pack.check().orElse(null);
        if (settings == null) {
            return severities;
        }
        settings.severity()
                .forEach(
                        (id, name) -> {
                            Code code = Code.byId(id).filter(PackCheck::isEditorial).orElse(null);
                            Severity severity = severity(name);
                            if (code == null || severity == null) {
                                report(sink, settings.span(), id, name);
                            } else {
                                severities.put(code, severity);
                            }
                        });
        return severities;
    }

    private static void report(Diagnostics sink, SourceSpan span, String id, String name) {
        List<String> ids = new ArrayList<>();
        for (Code code : Code.values()) {
            if (isEditorial(code)) {
                ids.add(code.id());
            }
        }
        sink.report(
                Code.BAD_VALUE,
                span,
                "`" + id + ": " + name + "` is not a severity setting",
                "severities: error, warning, note, off",
                "codes: " + String.join(", ", ids));
    }

    /** Only what is said of a good pack can be turned down; one that cannot be read stays so. */
    private static boolean isEditorial(Code code) {
        return code.id().startsWith("BP2")
                || code == Code.IN_NO_DOCUMENT
                || code == Code.MEANT_TO_BE_SEEN
                || code == Code.NO_WORDS;
    }

    private static @Nullable Severity severity(String name) {
        for (Severity severity : Severity.values()) {
            if (severity.name().toLowerCase(Locale.ROOT).equals(name)) {
                return severity;
            }
        }
        return null;
    }
}
