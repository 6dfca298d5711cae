package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.Read;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Series;
import org.briefpack.model.pack.Statement;
import org.briefpack.model.pack.Subject;

/** What people remember was read in the original, or says through whom. */
final class HeadlineRule implements Rule {
    /** Charts that stand on the handout. */
    private static final int ON_THE_HANDOUT = 2;

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        List<Statement> headlines = new ArrayList<>(reading.pack().takeaways());
        reading.pack().glance().ifPresent(glance -> headlines.addAll(glance.say()));
        for (Subject subject : reading.pack().subjects()) {
            subject.keyFact().ifPresent(headlines::add);
        }
        for (Statement statement : headlines) {
            Read read = statement.read().or(() -> read(statement, reading)).orElse(Read.PRIMARY);
            if (read == Read.SECONDARY && !namesReading(statement, reading)) {
                sink.report(
                        Code.SECONDARY_HEADLINE,
                        statement.text().map(RichText::span).orElse(statement.span()),
                        "a headline rests on what was read only through others",
                        "read the original, say who reports it (\"as ... reports\"), or move it"
                                + " off the headlines");
            }
        }
        List<Series> market = reading.pack().market();
        for (Series series : market.subList(0, Math.min(ON_THE_HANDOUT, market.size()))) {
            if (series.read().orElse(Read.PRIMARY) == Read.SECONDARY) {
                sink.report(
                        Code.SECONDARY_HEADLINE,
                        reading.at(series.span(), "read"),
                        "this chart stands on the handout, and was read only through others",
                        "put a chart first whose source was read in the original");
            }
        }
    }

    private static Optional<Read> read(Statement statement, Reading reading) {
        return reading.claim(statement).flatMap(Claim::read);
    }

    private static boolean namesReading(Statement statement, Reading reading) {
        RichText text =
                statement.text().or(() -> reading.claim(statement).map(Claim::text)).orElse(null);
        return text == null
                || reading.list("reported")
                        .filter(list -> !list.in(reading.tokens(text)).isEmpty())
                        .isPresent();
    }
}
