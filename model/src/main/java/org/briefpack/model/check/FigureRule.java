package org.briefpack.model.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Statement;

/** A statement says no number that the claim it rests on does not have. */
final class FigureRule implements Rule {
    /** How far from a fraction in words the claim's share may lie, in points. */
    private static final double FRACTION_SLACK = 6;

    /** Words that open a fraction to one side; the empty group says where the fraction begins. */
    private static final String BOUND =
            "(?:(more than |over |at least |above |mehr als |plus de )"
                    + "|(less than |fewer than |under |below |weniger als |moins de ))?()";

    private static final Pattern MULTIPLE =
            Pattern.compile(
                    "\\b(?:(twice as|twice the|double the|doppelt so|zweimal so|deux fois (?:plus|autant))"
                            + "|(three times as|three times the|triple the|dreimal so|trois fois (?:plus|autant)))");

    /** How far, as a part, two numbers of a claim may be from what is said of them. */
    private static final double RATIO_SLACK = 0.15;

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        Map<String, ClaimFigures> known = new HashMap<>();
        for (Statement statement : reading.all(Statement.class)) {
            Claim claim = reading.claim(statement).orElse(null);
            RichText text = statement.text().orElse(null);
            // What has sources of its own may take a number from them.
            if (claim == null || text == null || !statement.sources().isEmpty()) {
                continue;
            }
            ClaimFigures figures =
                    known.computeIfAbsent(claim.id(), id -> ClaimFigures.of(claim, reading));
            numbers(text, claim, figures, reading, sink);
            fractions(text, claim, figures, reading, sink);
            multiples(text, claim, figures, reading, sink);
        }
    }

    private static void numbers(
            RichText text,
            Claim claim,
            ClaimFigures figures,
            Reading reading,
            DiagnosticSink sink) {
        String plain = reading.plain(text);
        for (Figure figure : reading.figures(text)) {
            if (!figures.has(figure)) {
                report(text, figure.from(), figure.to(), claim, reading, sink);
            }
        }
    }

    /** Twice as much is a figure too: the claim says it, or two of its numbers do. */
    private static void multiples(
            RichText text,
            Claim claim,
            ClaimFigures figures,
            Reading reading,
            DiagnosticSink sink) {
        Matcher found = MULTIPLE.matcher(reading.plain(text).toLowerCase(Locale.ROOT));
        while (found.find()) {
            double times = found.group(1) != null ? 2 : 3;
            boolean said = MULTIPLE.matcher(figures.words()).find();
            if (!said && !figures.hasRatio(times, RATIO_SLACK)) {
                report(text, found.start(), found.end(), claim, reading, sink);
            }
        }
    }

    private static void fractions(
            RichText text,
            Claim claim,
            ClaimFigures figures,
            Reading reading,
            DiagnosticSink sink) {
        if (!figures.hasShares()) {
            return;
        }
        String plain = reading.plain(text).toLowerCase(Locale.ROOT);
        for (NumberWords.Part part : NumberWords.parts(plain)) {
            double slack = FRACTION_SLACK;
            String words = plain.substring(part.from(), part.to());
            boolean has = figures.hasShare(part.percent() - slack, part.percent() + slack);
            if (!has && !figures.words().contains(words)) {
                report(text, part.from(), part.to(), claim, reading, sink);
                return;
            }
        }
        for (NumberWords.Fraction fraction : NumberWords.fractions()) {
            if (!fraction.mayStandIn(plain)) {
                continue;
            }
            Pattern words = Pattern.compile(BOUND + fraction.form());
            Matcher found = words.matcher(plain);
            if (!found.find()) {
                continue;
            }
            double low = found.group(2) != null ? 0 : fraction.percent() - FRACTION_SLACK;
            double high = found.group(1) != null ? 100 : fraction.percent() + FRACTION_SLACK;
            boolean said = words.matcher(figures.words()).find();
            if (!said && !figures.hasShare(low, high)) {
                report(text, found.start(3), found.end(), claim, reading, sink);
                return;
            }
        }
    }

    private static void report(
            RichText text, int from, int to, Claim claim, Reading reading, DiagnosticSink sink) {
        sink.report(
                Code.FIGURE_NOT_IN_CLAIM,
                reading.at(text, from, to),
                "`"
                        + reading.plain(text).substring(from, to)
                        + "` is not in the claim `"
                        + claim.id()
                        + "` that this rests on",
                "the claim, in line "
                        + claim.span().line()
                        + ", says: "
                        + Excerpt.of(reading.plain(claim.text())));
    }
}
