package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Point;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Series;

/** Parts, multiples and ranks that a chart is said to show are those of its figures. */
final class ReadingShareRule implements Rule {
    /** How far, as a part, two figures may be from so many times as much. */
    private static final double RATIO_SLACK = 0.15;

    /** How far a share may be from a part in words, in points. */
    private static final double PART_SLACK = 6;

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        for (Series series : reading.pack().market()) {
            for (RichText text : ReadingRule.said(series)) {
                labels(series, text, reading, sink);
                multiples(series, text, reading, sink);
                if (series.unit().contains("%")) {
                    parts(series, text, reading, sink);
                }
            }
        }
    }

    /** A third is a bar of about 33; where the words beside it name one series, one of its bars. */
    private static void parts(Series series, RichText text, Reading reading, DiagnosticSink sink) {
        String plain = reading.plain(text);
        String lower = plain.toLowerCase(Locale.ROOT);
        List<NumberWords.Part> parts = new ArrayList<>(NumberWords.parts(lower));
        NumberWords.fractions().forEach(f -> f.in(lower).ifPresent(parts::add));
        for (NumberWords.Part part : parts) {
            String near = lower.substring(Math.max(0, part.from() - 12), part.from());
            boolean open = near.endsWith("than ") || near.endsWith("als ") || near.endsWith("de ");
            int from = Math.max(lower.lastIndexOf(',', part.from()), 0);
            int comma = lower.indexOf(',', part.to());
            String clause = plain.substring(from, comma < 0 ? plain.length() : comma);
            List<String> named = named(series, Tokens.of(clause), reading);
            boolean shown =
                    values(series, named.size() == 1 ? named : List.of()).stream()
                            .anyMatch(v -> Math.abs(v - part.percent()) <= PART_SLACK);
            if (!shown && !open) {
                WordList.Hit hit =
                        new WordList.Hit(
                                part.from(),
                                part.to(),
                                0,
                                plain.substring(part.from(), part.to()),
                                "");
                ReadingRule.wrong(text, hit, reading, sink);
                return;
            }
        }
    }

    private static List<Double> values(Series series, List<String> names) {
        List<Double> values = new ArrayList<>();
        for (Point point : series.points()) {
            for (Map.Entry<String, Double> one : point.values().entrySet()) {
                if (names.isEmpty() || names.contains(one.getKey())) {
                    values.add(one.getValue());
                }
            }
        }
        return values;
    }

    private static List<String> named(Series series, Tokens tokens, Reading reading) {
        List<String> named = new ArrayList<>();
        ReadingRule.names(series, reading)
                .forEach(
                        (id, spelled) -> {
                            for (int i = 0; i < tokens.words().size(); i++) {
                                int at = i;
                                boolean says =
                                        spelled.stream()
                                                .anyMatch(n -> ReadingRule.isAt(tokens, at, n));
                                if (says && !named.contains(id)) {
                                    named.add(id);
                                }
                            }
                        });
        return named;
    }

    /** Of the bars of one series the one that is said to lead is the longest. */
    private static void labels(Series series, RichText text, Reading reading, DiagnosticSink sink) {
        List<String> keys = List.copyOf(ReadingRule.names(series, reading).keySet());
        boolean overTime = series.points().stream().anyMatch(p -> Figures.nameYear(p.label()));
        Tokens tokens = reading.tokens(text);
        WordList.Hit hit =
                overTime ? null : ReadingRule.first("ahead", tokens, reading).orElse(null);
        if (hit == null || keys.size() != 1 || series.points().size() < 2) {
            return;
        }
        List<Double> all = new ArrayList<>();
        List<Double> said = new ArrayList<>();
        for (Point point : series.points()) {
            Double value = point.values().get(keys.getFirst());
            if (value == null) {
                continue;
            }
            all.add(value);
            for (int i = 0; i < hit.first(); i++) {
                if (ReadingRule.isAt(tokens, i, point.label())) {
                    said.add(value);
                    break;
                }
            }
        }
        boolean leads = said.stream().anyMatch(v -> all.stream().allMatch(o -> o <= v));
        if (!said.isEmpty() && said.size() < all.size() && !leads) {
            ReadingRule.wrong(text, hit, reading, sink);
        }
    }

    /** Twice as much is so for two of the figures; where two series are named, for theirs. */
    private static void multiples(
            Series series, RichText text, Reading reading, DiagnosticSink sink) {
        Tokens tokens = reading.tokens(text);
        List<WordList.Hit> hits = reading.list("multiples").orElse(WordList.of("")).in(tokens);
        if (hits.isEmpty()) {
            return;
        }
        List<String> named = named(series, tokens, reading);
        List<Double> values = values(series, named.size() == 2 ? named : List.of());
        for (WordList.Hit hit : hits) {
            double times = Double.parseDouble(hit.instead());
            boolean shown =
                    values.stream()
                            .anyMatch(
                                    one ->
                                            values.stream()
                                                    .anyMatch(o -> isMultiple(one, o, times)));
            if (!shown && values.size() > 1) {
                ReadingRule.wrong(text, hit, reading, sink);
            }
        }
    }

    private static boolean isMultiple(double one, double other, double times) {
        return other > 0 && Math.abs(one / other - times) < times * RATIO_SLACK;
    }
}
