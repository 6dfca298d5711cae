package org.briefpack.model.check;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.AsOf;
import org.briefpack.model.pack.Change;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.FrontMatter;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Series;
import org.briefpack.model.pack.Source;
import org.briefpack.model.pack.Statement;

/** Every date exists, none of the past lies in the future, and they follow one another. */
final class DateRule implements Rule {
    private static final Pattern AHEAD =
            Pattern.compile(
                    "\\b(by|until|till|from|will|due|planned|expected|for|before|bis|ab|geplant"
                            + "|d'ici|jusqu|à partir|prévu)\\b");

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        for (RichText text : reading.all(RichText.class)) {
            exists(text, reading, sink);
        }
        for (Claim claim : reading.pack().claims()) {
            known("asOf", Optional.of(claim.asOf()), claim.span(), reading, sink);
            past("readOn", claim.readOn(), claim.span(), reading, sink);
            order(claim, reading, sink);
        }
        for (Statement statement : reading.all(Statement.class)) {
            known("asOf", statement.asOf(), statement.span(), reading, sink);
            past("readOn", statement.readOn(), statement.span(), reading, sink);
        }
        for (Series series : reading.pack().market()) {
            known("asOf", Optional.of(series.asOf()), series.span(), reading, sink);
            past("readOn", series.readOn(), series.span(), reading, sink);
        }
        for (Source source : reading.pack().sources()) {
            known("published", source.published(), source.span(), reading, sink);
            past("checked", source.checked(), source.span(), reading, sink);
        }
        for (Change change : reading.pack().changes()) {
            past("date", Optional.of(change.date()), change.span(), reading, sink);
        }
        reading.pack().front().ifPresent(front -> front(front, reading, sink));
    }

    private static void exists(RichText text, Reading reading, DiagnosticSink sink) {
        String plain = reading.plain(text);
        for (Calendar.Day day : reading.days(text)) {
            if (!day.exists()) {
                sink.report(
                        Code.NO_SUCH_DATE,
                        reading.at(text, day.from(), day.to()),
                        "the calendar has no " + plain.substring(day.from(), day.to()),
                        "look at the source again");
            }
        }
    }

    private static void front(FrontMatter front, Reading reading, DiagnosticSink sink) {
        past("factsChecked", front.factsChecked(), front.span(), reading, sink);
        boolean both = front.factsChecked().isPresent() && front.reviewBy().isPresent();
        if (both && front.factsChecked().get().isAfter(front.reviewBy().get())) {
            out(
                    reading.at(front.span(), "reviewBy"),
                    "the pack is to be reviewed before its facts were checked",
                    "`reviewBy` is the day by which somebody must look again",
                    sink);
        }
    }

    private static void known(
            String key,
            Optional<AsOf> date,
            SourceSpan group,
            Reading reading,
            DiagnosticSink sink) {
        if (date.isPresent() && date.get().isDated()) {
            past(key, date.get().firstDay(), date.get(), group, reading, sink);
        }
    }

    private static void past(
            String key,
            Optional<LocalDate> date,
            SourceSpan group,
            Reading reading,
            DiagnosticSink sink) {
        if (date.isPresent()) {
            past(key, date.get(), date.get(), group, reading, sink);
        }
    }

    private static void past(
            String key,
            LocalDate day,
            Object written,
            SourceSpan group,
            Reading reading,
            DiagnosticSink sink) {
        if (day.isAfter(reading.asOf())) {
            String what = "`" + key + "` is " + written + ", which is still to come";
            out(reading.at(group, key), what, "today is " + reading.asOf(), sink);
        }
    }

    /** Nobody can have read of a fact before it was one. */
    private static void order(Claim claim, Reading reading, DiagnosticSink sink) {
        boolean law = claim.topic().filter(ShelfLives::isLaw).isPresent();
        if (!claim.asOf().isDated() || claim.isJudgement() || law) {
            return;
        }
        LocalDate fact = claim.asOf().firstDay();
        if (claim.readOn().filter(fact::isAfter).isPresent()) {
            String what = "the fact is of " + claim.asOf() + ", but was read before";
            String hint = "`asOf` is the date of the fact, `readOn` the day of reading";
            out(reading.at(claim.span(), "asOf"), what, hint, sink);
        } else if (lastSeen(claim, reading).filter(fact::isAfter).isPresent()) {
            String what = "the fact is of " + claim.asOf() + ", but nobody looked after that day";
            String hint = "none of its sources is as new: look at `checked` and `published`";
            out(reading.at(claim.span(), "asOf"), what, hint, sink);
        } else {
            named(claim, reading, sink);
        }
    }

    /** Returns the day on which a source was last looked at; empty where that is not known. */
    private static Optional<LocalDate> lastSeen(Claim claim, Reading reading) {
        LocalDate last = null;
        for (String id : claim.sources()) {
            Source source = reading.source(id).orElseThrow();
            Optional<LocalDate> seen =
                    source.checked()
                            .or(() -> source.published().filter(AsOf::isDated).map(AsOf::lastDay));
            if (seen.isEmpty()) {
                return Optional.empty();
            }
            last = last == null || seen.get().isAfter(last) ? seen.get() : last;
        }
        return Optional.ofNullable(last);
    }

    /** A day that a claim names is not later than the claim's own date. */
    private static void named(Claim claim, Reading reading, DiagnosticSink sink) {
        String plain = reading.plain(claim.text());
        for (Calendar.Day day : reading.days(claim.text())) {
            if (!day.exists() || day.year() == 0 || isAhead(plain, day.from())) {
                continue;
            }
            LocalDate named = LocalDate.of(day.year(), day.month(), day.day());
            if (named.isAfter(claim.asOf().lastDay())) {
                String text = plain.substring(day.from(), day.to());
                out(
                        reading.at(claim.span(), "asOf"),
                        "the text names " + text + ", the fact is of " + claim.asOf(),
                        "correct the one that is wrong",
                        sink);
                return;
            }
        }
    }

    private static boolean isAhead(String plain, int from) {
        String before = plain.substring(Math.max(0, from - 40), from).toLowerCase(Locale.ROOT);
        return AHEAD.matcher(before).find();
    }

    private static void out(SourceSpan at, String what, String hint, DiagnosticSink sink) {
        sink.report(Code.DATE_OUT_OF_ORDER, at, what, hint);
    }
}
