package org.briefpack.model.check;

import java.util.List;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Severity;
import org.briefpack.model.pack.Pack;

/** Applies all editorial rules to a pack, with the severities that the pack asks for. */
public final class PackCheck {
    private static final List<Rule> RULES =
            List.of(
                    new EvidenceRule(),
                    new JudgementRule(),
                    new BaseRule(),
                    new RespondentRule(),
                    new FigureRule(),
                    new TurnedRule(),
                    new CalledRule(),
                    new StatedRule(),
                    new RangeRule(),
                    new SpanRule(),
                    new ChartFigureRule(),
                    new ChartSampleRule(),
                    new ReadingRule(),
                    new ReadingShareRule(),
                    new MajorityRule(),
                    new HeadlineRule(),
                    new DateRule(),
                    new SourceRule(),
                    new UndatedRule(),
                    new FactorRule(),
                    new TwinRule(),
                    new NoteRule(),
                    new FairRule(),
                    new AnswerRule(),
                    new GiveawayRule(),
                    new SearchSyntaxRule(),
                    new PlatformRule(),
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
                    new TaughtRule(),
                    new HandedOutRule(),
                    new SearchStringRule(),
                    new VisibilityRule(),
                    new LinkRule(),
                    new PlainFieldRule(),
                    new PictureRule(),
                    new LanguageRule(),
                    new DiagramRule(),
                    new ChartRule());

    private PackCheck() {}

    /**
     * Returns every problem, in the order of the file, each as much as the pack says that it
     * matters; those switched off are left out, and many of a kind are told once with their lines.
     */
    public static List<Diagnostic> check(Pack pack, CheckContext context) {
        Diagnostics found = new Diagnostics();
        Severities.check(pack, found);
        Reading reading = new Reading(pack, context.asOf());
        for (Rule rule : RULES) {
            rule.check(reading, found);
        }
        Severities severities = Severities.of(pack);
        Diagnostics kept = new Diagnostics();
        for (Diagnostic diagnostic : found.list()) {
            Diagnostic settled = severities.of(diagnostic);
            if (settled.severity() != Severity.OFF) {
                kept.report(settled);
            }
        }
        kept.sort();
        return Alike.gather(kept.list());
    }
}
