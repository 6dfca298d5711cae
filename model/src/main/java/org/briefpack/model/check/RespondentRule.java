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
        boolean narrowed = !respondents.in(tokens).isEmpty();
        String baseWords = reading.plain(base.get()).toLowerCase(Locale.ROOT);
        List<WordList.Hit> hits = widened.in(tokens);
        for (WordList.Hit hit : hits) {
            String found = hit.found().toLowerCase(Locale.ROOT);
            boolean whole = isShareOf(tokens, hit, reading) && !hasStem(baseWords, found);
            if (narrowed && !whole && !saysOnly(found, tokens, hit, reading)) {
                continue;
            }
            if (!isVerb(tokens, hit, reading)
                    && followsShare(tokens, hit.first(), reading)
                    && !baseWords.contains("all " + found)) {
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

    /** Whether a share is of this group and of no one else: 41% of restaurants, half the firms. */
    private static boolean isShareOf(Tokens tokens, WordList.Hit hit, Reading reading) {
        int at = hit.first() - 1;
        while (at >= 0 && reading.has("wholes", tokens.words().get(at).lower())) {
            at--;
        }
        int next = hit.first() + Tokens.of(hit.found()).words().size();
        boolean narrower =
                next < tokens.words().size()
                        && tokens.text()
                                .substring(hit.to(), tokens.words().get(next).from())
                                .isBlank()
                        && reading.has("asked", tokens.words().get(next).lower());
        if (at < 0 || narrower || at == hit.first() - 1) {
            return false;
        }
        String between = tokens.text().substring(tokens.words().get(at).to(), hit.from());
        String word = tokens.words().get(at).lower();
        boolean share = Character.isDigit(word.charAt(0)) && between.stripLeading().startsWith("%");
        return share
                || reading.has("shares", word)
                || word.equals("percent")
                || word.equals("cent");
    }

    private static boolean hasStem(String base, String group) {
        return base.contains(group.substring(0, Math.max(3, group.length() - 2)));
    }

    /** Whether it says what those do whose share was just named: half work at night. */
    private static boolean isVerb(Tokens tokens, WordList.Hit hit, Reading reading) {
        if (!hit.found().equalsIgnoreCase("work") || hit.first() == 0) {
            return false;
        }
        Tokens.Word before = tokens.words().get(hit.first() - 1);
        Tokens one = new Tokens(tokens.text(), List.of(before));
        boolean share = reading.list("shares").filter(l -> !l.in(one).isEmpty()).isPresent();
        return share || Character.isDigit(before.lower().charAt(0));
    }

    /** Whether a group that nobody reaches is named, and only said to have said it: users said. */
    private static boolean saysOnly(
            String found, Tokens tokens, WordList.Hit hit, Reading reading) {
        int next = hit.first() + 1;
        return reading.has("everybody", found)
                && next < tokens.words().size()
                && reading.has("said", tokens.words().get(next).lower());
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
