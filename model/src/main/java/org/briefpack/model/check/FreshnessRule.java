package org.briefpack.model.check;

import java.time.LocalDate;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.AsOf;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.FrontMatter;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Series;
import org.briefpack.model.pack.Source;
import org.briefpack.model.pack.Statement;

/**
 * Facts are within their shelf life, wherever they stand, and the review is not overdue. An older
 * figure may stand as history, with its year in the sentence.
 */
final class FreshnessRule implements Rule {
    private static final String HINT =
            "look for a newer figure, or say in the sentence which year it is of";

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        Pack pack = reading.pack();
        for (Claim claim : pack.claims()) {
            claim(claim, reading, sink);
        }
        for (Statement statement : reading.all(Statement.class)) {
            if (statement.claim().isEmpty() && !statement.sources().isEmpty()) {
                inPlace(statement, reading, sink);
            }
        }
        for (Series series : pack.market()) {
            if (series.asOf().isDated()) {
                int months = ShelfLives.months(pack, "market");
                SourceSpan at = reading.at(series.span(), "asOf");
                age(
                        "series `" + series.id() + "`",
                        series.asOf().lastDay(),
                        months,
                        at,
                        reading,
                        sink);
            }
        }
        pack.front().ifPresent(front -> review(front, reading, sink));
    }

    private static void claim(Claim claim, Reading reading, DiagnosticSink sink) {
        String topic = claim.topic().orElse("");
        int months = ShelfLives.months(reading.pack(), topic);
        String what = "claim `" + claim.id() + "`";
        boolean undated = !claim.asOf().isDated();
        if (undated || ShelfLives.isLaw(topic)) {
            String key = claim.readOn().isPresent() ? "readOn" : "asOf";
            SourceSpan at = reading.at(claim.span(), key);
            Optional<LocalDate> read =
                    claim.readOn()
                            .or(() -> lastChecked(claim, reading))
                            .or(() -> day(claim.asOf()));
            read.ifPresent(day -> age(what, day, months, at, reading, sink));
        } else if (!isHistory(claim.text(), claim.asOf(), reading)) {
            SourceSpan at = reading.at(claim.span(), "asOf");
            age(what, claim.asOf().lastDay(), months, at, reading, sink);
        }
    }

    private static void inPlace(Statement statement, Reading reading, DiagnosticSink sink) {
        AsOf asOf = statement.asOf().orElse(AsOf.UNDATED);
        boolean figure = statement.text().map(Figures::inText).orElse(false);
        boolean history = statement.text().filter(t -> isHistory(t, asOf, reading)).isPresent();
        if (asOf.isDated() && figure && !history) {
            int months = ShelfLives.months(reading.pack(), "");
            SourceSpan at = reading.at(statement.span(), "asOf");
            age("this fact", asOf.lastDay(), months, at, reading, sink);
        }
    }

    private static Optional<LocalDate> day(AsOf asOf) {
        return asOf.isDated() ? Optional.of(asOf.lastDay()) : Optional.empty();
    }

    private static Optional<LocalDate> lastChecked(Claim claim, Reading reading) {
        return claim.sources().stream()
                .flatMap(id -> reading.source(id).flatMap(Source::checked).stream())
                .max(LocalDate::compareTo);
    }

    /** Whether the sentence says of which year it is. */
    private static boolean isHistory(RichText text, AsOf asOf, Reading reading) {
        return reading.figures(text).stream()
                .anyMatch(f -> f.isYear() && f.fits((double) asOf.year()));
    }

    private static void age(
            String what,
            LocalDate from,
            int months,
            SourceSpan at,
            Reading reading,
            DiagnosticSink sink) {
        if (from.plusMonths(months).isBefore(reading.asOf())) {
            sink.report(
                    Code.STALE_CLAIM,
                    at,
                    what
                            + " is from "
                            + from
                            + ", and its shelf life of "
                            + months
                            + " months is over",
                    HINT);
        }
    }

    private static void review(FrontMatter front, Reading reading, DiagnosticSink sink) {
        if (front.reviewBy().filter(day -> day.isBefore(reading.asOf())).isPresent()) {
            sink.report(
                    Code.REVIEW_OVERDUE,
                    reading.at(front.span(), "reviewBy"),
                    "the pack was to be reviewed by " + front.reviewBy().get(),
                    "check the facts, then set `factsChecked` and a new `reviewBy`");
        }
    }
}
