package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
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

    /** How far, as a part, two numbers of a claim may be from what is said of them. */
    private static final double RATIO_SLACK = 0.15;

    /** What a statement rests on: its claim, and where it names sources, what else they carry. */
    private record Basis(Claim claim, List<ClaimFigures> figures) {
        boolean any(Predicate<ClaimFigures> wanted) {
            return figures.stream().anyMatch(wanted);
        }
    }

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        Map<String, ClaimFigures> known = new HashMap<>();
        for (Statement statement : reading.all(Statement.class)) {
            Claim claim = reading.claim(statement).orElse(null);
            RichText text = statement.text().orElse(null);
            List<Claim> claims = claim == null ? List.of() : reading.basis(statement, claim);
            if (claim == null || text == null || claims.isEmpty()) {
                continue;
            }
            List<ClaimFigures> figures = new ArrayList<>();
            for (Claim one : claims) {
                figures.add(known.computeIfAbsent(one.id(), id -> ClaimFigures.of(one, reading)));
            }
            Basis basis = new Basis(claim, figures);
            numbers(text, basis, reading, sink);
            fractions(text, basis, reading, sink);
            multiples(text, basis, reading, sink);
        }
    }

    private static void numbers(RichText text, Basis basis, Reading reading, DiagnosticSink sink) {
        for (Figure figure : reading.figures(text)) {
            if (!basis.any(figures -> figures.has(figure))) {
                report(text, figure.from(), figure.to(), basis.claim(), reading, sink);
            }
        }
    }

    /** Twice as much is a figure too: the claim says it, or two of its numbers do. */
    private static void multiples(
            RichText text, Basis basis, Reading reading, DiagnosticSink sink) {
        WordList list = reading.list("multiples").orElse(null);
        if (list == null) {
            return;
        }
        for (WordList.Hit hit : list.in(reading.tokens(text))) {
            double times = Double.parseDouble(hit.instead());
            if (!basis.any(figures -> saysTimes(figures, times, hit.instead(), list))) {
                report(text, hit.from(), hit.to(), basis.claim(), reading, sink);
            }
        }
    }

    private static boolean saysTimes(
            ClaimFigures figures, double times, String said, WordList list) {
        boolean half = times == 2 && NumberWords.says(figures.words(), 50);
        return half
                || figures.hasRatio(times, RATIO_SLACK)
                || list.in(Tokens.of(figures.words())).stream()
                        .anyMatch(hit -> hit.instead().equals(said));
    }

    private static void fractions(
            RichText text, Basis basis, Reading reading, DiagnosticSink sink) {
        if (!basis.any(ClaimFigures::hasShares)) {
            return;
        }
        String plain = reading.plain(text).toLowerCase(Locale.ROOT);
        for (NumberWords.Part part : NumberWords.parts(plain)) {
            double slack = FRACTION_SLACK;
            String words = plain.substring(part.from(), part.to());
            boolean has =
                    basis.any(
                            figures ->
                                    figures.hasShare(part.percent() - slack, part.percent() + slack)
                                            || figures.words().contains(words));
            if (!has) {
                report(text, part.from(), part.to(), basis.claim(), reading, sink);
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
            boolean said =
                    basis.any(
                            figures ->
                                    figures.hasShare(low, high)
                                            || words.matcher(figures.words()).find());
            if (!said) {
                report(text, found.start(3), found.end(), basis.claim(), reading, sink);
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
