package org.briefpack.model.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Statement;

/**
 * A figure is called what its claim calls it: a median is no average, pounds are no dollars, and
 * what somebody earns in a month is not what they earn in a year.
 */
final class CalledRule implements Rule {
    /** Lists of words of which one says something else than the others. */
    private static final List<List<String>> KINDS =
            List.of(List.of("average", "median"), List.of("yearly", "monthly", "hourly"));

    private static final Map<String, String> SIGNS =
            Map.of("$", "dollar", "£", "pound", "€", "euro");

    private static final Map<String, String> CODES =
            Map.of(
                    "USD", "dollar", "CAD", "dollar", "AUD", "dollar", "GBP", "pound", "EUR",
                    "euro", "CHF", "franc", "SEK", "krona", "NOK", "krona", "DKK", "krona");

    /** A sign or a code beside a number, or a number before the word. */
    private static final Pattern MONEY =
            Pattern.compile(
                    "([$£€])\\s?\\d|\\d\\s?([$£€])|\\b([A-Z]{3})\\s?\\d|\\d\\s?([A-Z]{3})\\b"
                            + "|\\d (euros?|dollars?|pounds?|livres|Dollar|Euro|Pfund|Franken)\\b");

    private static final Map<String, String> WORDS =
            Map.of("livres", "pound", "pfund", "pound", "franken", "franc");

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        for (Statement statement : reading.all(Statement.class)) {
            Claim claim = reading.claim(statement).orElse(null);
            RichText text = statement.text().orElse(null);
            List<Claim> basis = claim == null ? List.of() : reading.basis(statement, claim);
            if (claim == null || text == null || basis.isEmpty()) {
                continue;
            }
            for (List<String> kinds : KINDS) {
                for (String said : kinds) {
                    for (String known : kinds) {
                        if (!said.equals(known)) {
                            kind(said, known, text, claim, basis, reading, sink);
                        }
                    }
                }
            }
            currency(text, claim, basis, reading, sink);
        }
    }

    /** One kind is said where the claims know only another: the mean for the middle. */
    private static void kind(
            String said,
            String known,
            RichText text,
            Claim claim,
            List<Claim> basis,
            Reading reading,
            DiagnosticSink sink) {
        WordList list = reading.list(said).orElse(WordList.of(""));
        List<WordList.Hit> hits = list.in(reading.tokens(text));
        if (hits.isEmpty() || reading.figures(text).isEmpty()) {
            return;
        }
        WordList other = reading.list(known).orElse(WordList.of(""));
        boolean same = basis.stream().anyMatch(c -> !list.in(reading.tokens(c.text())).isEmpty());
        boolean unlike = !other.in(reading.tokens(claim.text())).isEmpty();
        if (unlike && !same && other.in(reading.tokens(text)).isEmpty()) {
            WordList.Hit hit = hits.getFirst();
            TurnedRule.report(text, hit.from(), hit.to(), claim, reading, sink);
        }
    }

    private static void currency(
            RichText text, Claim claim, List<Claim> basis, Reading reading, DiagnosticSink sink) {
        Matcher money = MONEY.matcher(reading.plain(text));
        Set<String> known = null;
        while (money.find()) {
            String said = name(money);
            if (known == null) {
                known = new TreeSet<>();
                for (Claim one : basis) {
                    add(reading.plain(one.text()), known);
                }
            }
            if (!said.isEmpty() && !known.isEmpty() && !known.contains(said)) {
                TurnedRule.report(text, money.start(), money.end(), claim, reading, sink);
                return;
            }
        }
    }

    private static void add(String text, Set<String> names) {
        Matcher money = MONEY.matcher(text);
        while (money.find()) {
            String name = name(money);
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
    }

    /** Returns what a currency is called here; empty for letters that name none. */
    private static String name(Matcher money) {
        for (int group = 1; group <= 2; group++) {
            if (money.group(group) != null) {
                return SIGNS.getOrDefault(money.group(group), "");
            }
        }
        for (int group = 3; group <= 4; group++) {
            if (money.group(group) != null) {
                return CODES.getOrDefault(money.group(group), "");
            }
        }
        String word = money.group(5).toLowerCase(Locale.ROOT);
        return WORDS.getOrDefault(word, word.replaceFirst("s$", ""));
    }
}
