package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.AsOf;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Series;

/** Those who were asked for a chart, how many, where and when, are those of its claims. */
final class ChartSampleRule implements Rule {
    /** Letters by which two forms of a word are known for one. */
    private static final int STEM = 4;

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        for (Series series : reading.pack().market()) {
            List<Claim> claims = new ArrayList<>();
            series.claims().forEach(id -> reading.claim(id).ifPresent(claims::add));
            sample(series, claims, reading, sink);
            if (!claims.isEmpty()) {
                base(series, claims, reading, sink);
                region(series, claims, reading, sink);
                date(series, claims, reading, sink);
            }
        }
    }

    /** Those asked are others where the two have no word in common, or name other groups. */
    private static void base(
            Series series, List<Claim> claims, Reading reading, DiagnosticSink sink) {
        List<RichText> bases = claims.stream().flatMap(c -> c.base().stream()).toList();
        if (series.base().isEmpty() || bases.isEmpty()) {
            return;
        }
        Set<String> own = stems(series.base().get(), reading);
        boolean shared = bases.stream().anyMatch(b -> shares(own, stems(b, reading)));
        Set<String> groups = groups(series.base().get(), reading);
        boolean other =
                !groups.isEmpty()
                        && bases.stream()
                                .map(b -> groups(b, reading))
                                .noneMatch(g -> g.isEmpty() || shares(groups, g));
        if (!own.isEmpty() && !shared || other) {
            unlike(
                    series,
                    "base",
                    reading.plain(series.base().get()),
                    reading.plain(bases.getFirst()),
                    reading,
                    sink);
        }
    }

    /** Returns which groups a base names: companies, drivers. */
    private static Set<String> groups(RichText base, Reading reading) {
        Set<String> groups = new HashSet<>();
        WordList list = reading.list("widened").orElse(WordList.of(""));
        for (WordList.Hit hit : list.in(reading.tokens(base))) {
            groups.add(hit.found().toLowerCase(Locale.ROOT));
        }
        return groups;
    }

    private static boolean shares(Set<String> one, Set<String> other) {
        return other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    private static Set<String> stems(RichText text, Reading reading) {
        Set<String> stems = new HashSet<>();
        for (String word : reading.words(text)) {
            if (word.length() >= STEM && !Character.isDigit(word.charAt(0))) {
                stems.add(word.substring(0, STEM));
            }
        }
        return stems;
    }

    private static void region(
            Series series, List<Claim> claims, Reading reading, DiagnosticSink sink) {
        List<String> regions = claims.stream().flatMap(c -> c.region().stream()).toList();
        String own = series.region().orElse("");
        boolean same =
                regions.stream()
                        .map(r -> r.toLowerCase(Locale.ROOT))
                        .anyMatch(
                                r ->
                                        r.contains(own.toLowerCase(Locale.ROOT))
                                                || own.toLowerCase(Locale.ROOT).contains(r));
        if (!own.isEmpty() && !regions.isEmpty() && !same) {
            unlike(series, "region", own, regions.getFirst(), reading, sink);
        }
    }

    private static void date(
            Series series, List<Claim> claims, Reading reading, DiagnosticSink sink) {
        List<Integer> years =
                claims.stream().map(Claim::asOf).filter(AsOf::isDated).map(AsOf::year).toList();
        AsOf own = series.asOf();
        if (own.isDated() && !years.isEmpty() && !years.contains(own.year())) {
            unlike(
                    series,
                    "asOf",
                    String.valueOf(own.year()),
                    String.valueOf(years.getFirst()),
                    reading,
                    sink);
        }
    }

    private static void unlike(
            Series series,
            String key,
            String own,
            String claimed,
            Reading reading,
            DiagnosticSink sink) {
        sink.report(
                Code.SAMPLE_UNLIKE_CLAIM,
                reading.at(series.span(), key),
                "the `"
                        + key
                        + "` of the chart is `"
                        + Excerpt.of(own)
                        + "`, that of its claim `"
                        + Excerpt.of(claimed)
                        + "`",
                "say of whom, where and when the figures are: the claims that the chart names"
                        + " know");
    }

    private static void sample(
            Series series, List<Claim> claims, Reading reading, DiagnosticSink sink) {
        List<Integer> asked =
                claims.stream().flatMap(claim -> claim.n().stream()).distinct().toList();
        if (series.n().isPresent() && !asked.isEmpty() && !asked.contains(series.n().get())) {
            sink.report(
                    Code.SAMPLE_UNLIKE_CLAIM,
                    reading.at(series.span(), "n"),
                    "the chart says that "
                            + series.n().get()
                            + " answered, its claim says "
                            + asked.getFirst(),
                    "take the number of those who answered this question, not the whole survey");
        }
        List<Integer> wanted = new ArrayList<>(asked);
        series.n().ifPresent(wanted::add);
        Optional<RichText> sample = series.sample();
        if (sample.isEmpty() || wanted.isEmpty()) {
            return;
        }
        List<Figure> named =
                reading.figures(sample.get()).stream()
                        .filter(f -> !f.isYear() && !f.percent())
                        .toList();
        boolean same =
                named.stream().anyMatch(f -> wanted.stream().anyMatch(n -> f.fits((double) n)));
        if (!named.isEmpty() && !same) {
            sink.report(
                    Code.SAMPLE_UNLIKE_CLAIM,
                    sample.get().span(),
                    "the sample names "
                            + Shown.of(named.getFirst().values().getFirst())
                            + ", the claim has n = "
                            + wanted.getFirst(),
                    "take the number of those who answered this question, not the whole survey");
        }
    }
}
