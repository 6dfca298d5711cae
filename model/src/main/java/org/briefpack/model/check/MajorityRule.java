package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Point;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Series;

/** Where a chart of shares is said to show more than half, or less, it does. */
final class MajorityRule implements Rule {
    private static final double HALF = 50;

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        for (Series series : reading.pack().market()) {
            boolean shares = series.unit().contains("%");
            RichText text = series.reading().flatMap(s -> s.text()).orElse(null);
            if (shares && text != null) {
                said("majority", value -> value > HALF, series, text, reading, sink);
                said("minority", value -> value < HALF, series, text, reading, sink);
            }
        }
    }

    private static void said(
            String list,
            DoublePredicate shown,
            Series series,
            RichText text,
            Reading reading,
            DiagnosticSink sink) {
        Tokens tokens = reading.tokens(text);
        List<Double> values = values(series, tokens, reading);
        for (WordList.Hit hit : reading.list(list).orElse(WordList.of("")).in(tokens)) {
            if (values.stream().noneMatch(shown::test)) {
                sink.report(
                        Code.READING_UNLIKE_CHART,
                        reading.at(text, hit.from(), hit.to()),
                        "`" + hit.found() + "` is not what the figures of this chart show",
                        "the figures stand under `points`; say what they show");
                return;
            }
        }
    }

    /** Returns the figures of the one series that the text names; of all where it names no one. */
    private static List<Double> values(Series series, Tokens tokens, Reading reading) {
        List<String> named = new ArrayList<>();
        for (Map.Entry<String, List<String>> one : ReadingRule.names(series, reading).entrySet()) {
            boolean says =
                    IntStream.range(0, tokens.words().size())
                            .anyMatch(
                                    i ->
                                            one.getValue().stream()
                                                    .anyMatch(
                                                            name ->
                                                                    ReadingRule.isAt(
                                                                            tokens, i, name)));
            if (says) {
                named.add(one.getKey());
            }
        }
        List<Double> values = new ArrayList<>();
        for (Point point : series.points()) {
            point.values()
                    .forEach(
                            (id, value) -> {
                                if (named.size() != 1 || named.contains(id)) {
                                    values.add(value);
                                }
                            });
        }
        return values;
    }
}
