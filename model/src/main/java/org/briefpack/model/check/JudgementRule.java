package org.briefpack.model.check;

import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.Fact;
import org.briefpack.model.pack.Statement;

/** A judgement carries no evidence, and what carries none is a judgement. */
final class JudgementRule implements Rule {
    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        for (Claim claim : reading.pack().claims()) {
            boolean evidence = evidence(claim) || claim.measure().isPresent();
            check(claim, evidence, claim.span(), reading, sink);
            if (!claim.isJudgement() && claim.sources().isEmpty()) {
                sink.report(
                        Code.JUDGEMENT_UNCLEAR,
                        claim.span(),
                        "the claim `" + claim.id() + "` has no source and is no judgement",
                        "add `sources:`, or say `judgement: true`");
            }
        }
        for (Statement statement : reading.all(Statement.class)) {
            check(statement, evidence(statement), statement.span(), reading, sink);
        }
    }

    private static boolean evidence(Fact fact) {
        return !fact.sources().isEmpty()
                || !fact.figures().isEmpty()
                || fact.n().isPresent()
                || fact.read().isPresent();
    }

    private static void check(
            Fact fact, boolean evidence, SourceSpan span, Reading reading, DiagnosticSink sink) {
        if (fact.isJudgement() && evidence) {
            sink.report(
                    Code.JUDGEMENT_UNCLEAR,
                    reading.at(span, "judgement"),
                    "this is called a judgement, but carries evidence as a fact does",
                    "delete `judgement`, or split it: the fact with its sources, and what you make"
                            + " of it");
        }
    }
}
