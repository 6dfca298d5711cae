package org.briefpack.model.check;

import java.time.LocalDate;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.AsOf;
import org.briefpack.model.pack.CheckSettings;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.FrontMatter;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.Series;
import org.briefpack.model.pack.Source;

/** Claims are within their shelf life, sources were looked at, and the review is not overdue. */
final class FreshnessRule implements Rule {
    private static final int SHELF_LIFE_MONTHS = 24;

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        Pack pack = reading.pack();
        LocalDate today = reading.asOf();
        for (Claim claim : pack.claims()) {
            int months = shelfLife(pack, claim.topic().orElse(""));
            age("claim `" + claim.id() + "`", claim.asOf(), months, claim.span(), today, sink);
        }
        for (Series series : pack.market()) {
            int months = shelfLife(pack, "market");
            age("series `" + series.id() + "`", series.asOf(), months, series.span(), today, sink);
        }
        for (Source source : pack.sources()) {
            if (source.checked().isEmpty()) {
                sink.report(
                        Code.SOURCE_NEVER_CHECKED,
                        source.span(),
                        "nobody has noted when the source `" + source.id() + "` was last looked at",
                        "open it, and add `checked:` with today's date");
            }
        }
        pack.front().ifPresent(front -> review(front, today, sink));
    }

    private static int shelfLife(Pack pack, String topic) {
        CheckSettings settings = pack.check().orElse(null);
        if (settings == null) {
            return SHELF_LIFE_MONTHS;
        }
        Integer own = settings.shelfLifeByTopic().get(topic);
        return own != null ? own : settings.shelfLifeMonths().orElse(SHELF_LIFE_MONTHS);
    }

    private static void age(
            String what,
            AsOf asOf,
            int months,
            SourceSpan span,
            LocalDate today,
            DiagnosticSink sink) {
        if (!asOf.isDated()) {
            return;
        }
        LocalDate expires = asOf.lastDay().plusMonths(months);
        if (expires.isBefore(today)) {
            sink.report(
                    Code.STALE_CLAIM,
                    span,
                    what
                            + " is from "
                            + asOf
                            + ", and its shelf life of "
                            + months
                            + " months is over",
                    "look for a newer figure, or set a longer `shelfLifeByTopic` if it cannot age");
        }
    }

    private static void review(FrontMatter front, LocalDate today, DiagnosticSink sink) {
        if (front.reviewBy().isPresent() && front.reviewBy().get().isBefore(today)) {
            sink.report(
                    Code.REVIEW_OVERDUE,
                    front.span(),
                    "the pack was to be reviewed by " + front.reviewBy().get(),
                    "check the facts, then set `factsChecked` and a new `reviewBy`");
        }
    }
}
