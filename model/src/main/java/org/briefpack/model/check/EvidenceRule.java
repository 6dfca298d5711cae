package org.briefpack.model.check;

import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Statement;

/** Every figure has a source and a date. */
final class EvidenceRule implements Rule {
    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        for (Statement statement : reading.all(Statement.class)) {
            check(statement, sink);
        }
    }

    private static void check(Statement statement, DiagnosticSink sink) {
        boolean figure = statement.text().map(text -> Figures.inText(text)).orElse(false);
        if (!figure || statement.claim().isPresent()) {
            return;
        }
        if (statement.sources().isEmpty()) {
            sink.report(
                    Code.FIGURE_WITHOUT_SOURCE,
                    statement.span(),
                    "a figure without a source: `" + Excerpt.of(statement) + "`",
                    "add `claim:` with the id of a claim, or `sources:` and `asOf:`",
                    "write a number that is no fact about the world in words");
        } else if (statement.asOf().isEmpty()) {
            sink.report(
                    Code.FIGURE_WITHOUT_DATE,
                    statement.span(),
                    "a figure without a date: `" + Excerpt.of(statement) + "`",
                    "add `asOf:` with the day, month or year for which it is true");
        }
    }
}
