package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.Severity;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.Fact;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Series;
import org.briefpack.model.pack.Statement;

/**
 * A share says of whom. A pack that names nobody's base was written before the format had one: it
 * gets one note.
 */
final class BaseRule implements Rule {
    /** What makes a percentage a change or a comparison, which has no base of people. */
    private static final Pattern CHANGE =
            Pattern.compile(
                    "(?i)\\b(by|less|fewer|lower|higher|faster|slower|cheaper|smaller|bigger|larger"
                            + "|quicker|more than before|ahead|behind|grew|rose|fell|dropped"
                            + "|increase[ds]?|decrease[ds]?|growth|um|weniger|mehr|schneller"
                            + "|moins|plus|rate|tax|discount|interest)\\b");

    private static final int NEAR = 16;

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        boolean each = usesBase(reading);
        List<Diagnostic> found = new ArrayList<>();
        for (Claim claim : reading.pack().claims()) {
            fact(claim, claim.text(), claim.span(), each, reading, found);
        }
        Set<Statement> quoted = Collections.newSetFromMap(new IdentityHashMap<>());
        reading.pack().corrections().forEach(correction -> quoted.add(correction.said()));
        for (Statement statement : reading.all(Statement.class)) {
            if (!quoted.contains(statement)
                    && statement.claim().isEmpty()
                    && !statement.sources().isEmpty()) {
                statement
                        .text()
                        .ifPresent(t -> fact(statement, t, statement.span(), each, reading, found));
            }
        }
        for (Series series : reading.pack().market()) {
            boolean share = series.unit().contains("%");
            if (share && series.base().isEmpty() && series.sample().isEmpty()) {
                String what =
                        "the chart `" + series.id() + "` shows shares and does not say of whom";
                found.add(problem(series.span(), what));
            }
        }
        if (each) {
            found.forEach(sink::report);
        } else if (!found.isEmpty()) {
            String count = found.size() == 1 ? "1 share does" : found.size() + " shares do";
            sink.report(
                    Diagnostic.of(
                                    Code.SHARE_WITHOUT_BASE,
                                    found.getFirst().span(),
                                    count + " not say who was asked",
                                    "add `base:` and `n:` to the claims; this is the first")
                            .withSeverity(Severity.NOTE));
        }
    }

    private static boolean usesBase(Reading reading) {
        return reading.all(Claim.class).stream().anyMatch(c -> c.base().isPresent())
                || reading.all(Statement.class).stream().anyMatch(s -> s.base().isPresent())
                || reading.all(Series.class).stream().anyMatch(s -> s.base().isPresent());
    }

    private static void fact(
            Fact fact,
            RichText text,
            SourceSpan span,
            boolean each,
            Reading reading,
            List<Diagnostic> to) {
        if (fact.isJudgement() || fact.base().isPresent()) {
            return;
        }
        String plain = reading.plain(text);
        for (Figure figure : reading.figures(text)) {
            if (figure.percent() && !isChange(plain, figure)) {
                // Of many that become one note, only the first one's place is told.
                SourceSpan at =
                        each || to.isEmpty()
                                ? reading.at(text, figure.from(), figure.to())
                                : SourceSpan.NONE;
                String share = plain.substring(figure.from(), figure.to());
                to.add(problem(at.isKnown() ? at : span, "`" + share + "` per cent of whom?"));
                return;
            }
        }
    }

    private static boolean isChange(String plain, Figure figure) {
        int from = Math.max(0, figure.from() - NEAR);
        int to = Math.min(plain.length(), figure.to() + NEAR + 8);
        Matcher change = CHANGE.matcher(plain.substring(from, to));
        return change.find();
    }

    private static Diagnostic problem(SourceSpan at, String what) {
        return Diagnostic.of(
                Code.SHARE_WITHOUT_BASE,
                at,
                what,
                "add `base:` with who was asked or what was counted, and `n:` with how many");
    }
}
