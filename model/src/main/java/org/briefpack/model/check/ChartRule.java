package org.briefpack.model.check;

import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Series;

/** A chart shows something: one of its figures at least is not zero. */
final class ChartRule implements Rule {
    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        for (Series series : reading.pack().market()) {
            boolean shows =
                    series.points().stream()
                            .flatMap(point -> point.values().values().stream())
                            .anyMatch(value -> value != 0);
            if (!shows) {
                sink.report(
                        Code.CHART_SAYS_NOTHING,
                        series.span(),
                        "all figures of `" + series.id() + "` are zero or missing",
                        "fill them in, or say it in a sentence and take the chart out");
            }
        }
    }
}
