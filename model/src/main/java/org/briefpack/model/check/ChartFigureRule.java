package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.Measure;
import org.briefpack.model.pack.Point;
import org.briefpack.model.pack.Series;

/** A chart shows the figures of the claims that it rests on. */
final class ChartFigureRule implements Rule {
    private static final double ROUNDING = 0.5;

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        for (Series series : reading.pack().market()) {
            for (Claim claim : reading.pack().claims()) {
                boolean related = !Collections.disjoint(claim.sources(), series.sources());
                if (related && claim.measure().isPresent()) {
                    measure(series, claim, claim.measure().get(), reading, sink);
                }
            }
            List<Claim> claims = new ArrayList<>();
            series.claims().forEach(id -> reading.claim(id).ifPresent(claims::add));
            if (!claims.isEmpty()) {
                points(series, claims, reading, sink);
            }
        }
    }

    /** A measure for the subject and the time of a point is the value of that point. */
    private static void measure(
            Series series, Claim claim, Measure measure, Reading reading, DiagnosticSink sink) {
        boolean sameUnit =
                measure.unit().isEmpty()
                        || normal(measure.unit().get()).equals(normal(series.unit()));
        boolean listed = series.claims().contains(claim.id());
        boolean named = normal(measure.series()).equals(normal(series.id()));
        if (!sameUnit || !listed && !named && !series.unit().contains("%")) {
            return;
        }
        for (Point point : series.points()) {
            Double value = point.values().get(measure.subject());
            boolean sameTime = point.label().contains(String.valueOf(claim.asOf().year()));
            if (value != null && sameTime && Math.abs(value - measure.value()) >= ROUNDING) {
                sink.report(
                        Code.CHART_UNLIKE_CLAIM,
                        reading.at(point.span(), "values"),
                        "the chart shows "
                                + Shown.of(value)
                                + in(series, point, measure.subject())
                                + " for "
                                + point.label()
                                + ", the claim `"
                                + claim.id()
                                + "` says "
                                + Shown.of(measure.value()),
                        "the claim stands in line " + claim.span().line());
            }
        }
    }

    /** A figure that no claim has is a slip where a claim has one like it that the chart lacks. */
    private static void points(
            Series series, List<Claim> claims, Reading reading, DiagnosticSink sink) {
        List<ClaimFigures> figures =
                claims.stream().map(claim -> ClaimFigures.of(claim, reading)).toList();
        List<Double> shown = new ArrayList<>();
        series.points().forEach(point -> shown.addAll(point.values().values()));
        boolean shares = series.unit().contains("%");
        List<Double> lost =
                figures.stream()
                        .flatMap(f -> f.stated(shares).stream())
                        .filter(v -> shown.stream().noneMatch(s -> Math.abs(s - v) < ROUNDING))
                        .toList();
        for (Point point : series.points()) {
            for (Map.Entry<String, Double> shows : point.values().entrySet()) {
                double value = shows.getValue();
                boolean known = figures.stream().anyMatch(f -> f.near(value, ROUNDING));
                Optional<Double> like = lost.stream().filter(v -> isSlip(value, v)).findFirst();
                if (!known && like.isPresent()) {
                    sink.report(
                            Code.CHART_UNLIKE_CLAIM,
                            reading.at(point.span(), "values"),
                            "the chart shows "
                                    + Shown.of(value)
                                    + in(series, point, shows.getKey())
                                    + ", the claims that it names say "
                                    + Shown.of(like.get()),
                            "claims: " + String.join(", ", series.claims()));
                }
            }
        }
    }

    /** Returns where in a spreadsheet a figure stands, in brackets; nothing where it is in none. */
    private static String in(Series series, Point point, String name) {
        return series.cell(point, name).map(cell -> " (" + cell + ")").orElse("");
    }

    /** Whether two numbers differ in one digit, or in the order of two. */
    private static boolean isSlip(double one, double other) {
        String a = Shown.of(one);
        String b = Shown.of(other);
        if (a.length() != b.length() || a.length() < 2) {
            return a.replace(".", "").equals(b.replace(".", ""));
        }
        List<Integer> unlike = new ArrayList<>();
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                unlike.add(i);
            }
        }
        boolean turned =
                unlike.size() == 2
                        && a.charAt(unlike.get(0)) == b.charAt(unlike.get(1))
                        && a.charAt(unlike.get(1)) == b.charAt(unlike.get(0));
        return unlike.size() == 1 || turned;
    }

    private static String normal(String unit) {
        return unit.toLowerCase(Locale.ROOT).replaceAll("[^a-z%0-9]", "");
    }
}
