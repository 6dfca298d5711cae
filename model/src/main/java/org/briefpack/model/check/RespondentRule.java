package org.briefpack.model.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.Fact;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Statement;

/**
 * A share of those who answered is not called a share of all users, of companies or of the work.
 */
final class RespondentRule implements Rule {
    /** Words between a share and whose it is: 17 % of Rust work, half of all the firms. */
    private static final int NEAR = 6;

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        WordList respondents = reading.list("respondents").orElse(null);
        WordList widened = reading.list("widened").orElse(null);
        if (respondents == null || widened == null) {
            return;
        }
        for (Claim claim : reading.pack().claims()) {
            check(claim, claim.text(), claim.base(), respondents, widened, reading, sink);
        }
        for (Statement statement : reading.all(Statement.class)) {
            if (statement.text().isPresent()) {
                Optional<RichText> base =
                        statement.base().or(() -> reading.claim(statement).flatMap(Claim::base));
                check(statement, statement.text().get(), base, respondents, widened, reading, sink);
            }
        }
    }

    private static void check(
            Fact fact,
            RichText text,
            Optional<RichText> base,
            WordList respondents,
            WordList widened,
            Reading reading,
            DiagnosticSink sink) {
        boolean asked = base.filter(b -> !respondents.in(reading.tokens(b)).isEmpty()).isPresent();
        if (!asked || fact.isJudgement()) {
            return;
        }
        Tokens tokens = reading.tokens(text);
        if (!respondents.in(tokens).isEmpty()) {
            return;
        }
        String baseWords = reading.plain(base.get()).toLowerCase(Locale.ROOT);
        List<WordList.Hit> hits = widened.in(tokens);
        for (WordList.Hit hit : hits) {
            if (followsShare(tokens, hit.first(), reading)
                    && !baseWords.contains("all " + hit.found().toLowerCase(Locale.ROOT))) {
                sink.report(
                        Code.RESPONDENTS_WIDENED,
                        reading.at(text, hit.from(), hit.to()),
                        "this is a share of those who answered, not of all `" + hit.found() + "`",
                        "write \"of respondents\", or name those who were asked: "
                                + Excerpt.of(reading.plain(base.get())));
                return;
            }
        }
    }

    private static boolean followsShare(Tokens tokens, int at, Reading reading) {
        WordList shares = reading.list("shares").orElse(null);
        int first = Math.max(0, at - NEAR);
        int from = tokens.words().get(first).from();
        String before = tokens.text().substring(from, tokens.words().get(at).from());
        boolean percent =
                Figure.in(before).stream().anyMatch(f -> f.percent() || before.contains("%"));
        if (percent) {
            return true;
        }
        Tokens near = Tokens.of(before);
        return shares != null && !shares.in(near).isEmpty();
    }
}
