package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Statement;
import org.briefpack.model.pack.Subject;

/**
 * A statement does not turn what its claim says: who leads, what rises, and whether it is most. It
 * speaks only where the claim leaves no doubt.
 */
final class TurnedRule implements Rule {
    private static final double HALF = 50;

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        Set<Statement> readings = Collections.newSetFromMap(new IdentityHashMap<>());
        reading.pack().market().forEach(s -> s.reading().ifPresent(readings::add));
        for (Statement statement : reading.all(Statement.class)) {
            Claim claim = reading.claim(statement).orElse(null);
            RichText text = statement.text().orElse(null);
            if (claim == null || text == null || !statement.sources().isEmpty()) {
                continue;
            }
            // What is said of a chart is held against the chart.
            if (!readings.contains(statement)) {
                leads(text, claim, reading, sink);
            }
            direction("up", "down", text, claim, reading, sink);
            direction("down", "up", text, claim, reading, sink);
            part("majority", true, text, claim, reading, sink);
            part("minority", false, text, claim, reading, sink);
        }
    }

    /** Where a claim gives each subject one share, who is said to lead has the larger. */
    private static void leads(RichText text, Claim claim, Reading reading, DiagnosticSink sink) {
        Tokens tokens = reading.tokens(text);
        for (String list : List.of("ahead", "behind")) {
            List<WordList.Hit> hits = reading.list(list).orElse(WordList.of("")).in(tokens);
            List<Named> named = hits.isEmpty() ? List.of() : named(tokens.text(), reading);
            if (named.isEmpty() || named.getFirst().from() > hits.getFirst().from()) {
                continue;
            }
            WordList.Hit hit = hits.getFirst();
            String id = named.getFirst().id();
            boolean alone =
                    named.stream()
                            .filter(n -> n.from() < hit.from())
                            .allMatch(n -> n.id().equals(id));
            Map<String, Double> shares = alone ? shares(claim, reading) : Map.of();
            Double own = shares.get(id);
            if (own == null) {
                continue;
            }
            boolean above = shares.values().stream().allMatch(v -> v <= own);
            boolean below = shares.values().stream().allMatch(v -> v >= own);
            if (list.equals("ahead") ? !above : !below) {
                report(text, hit.from(), hit.to(), claim, reading, sink);
            }
        }
    }

    /** Returns the share that a claim gives each subject; empty where that is not plain to see. */
    private static Map<String, Double> shares(Claim claim, Reading reading) {
        List<Figure> figures =
                reading.figures(claim.text()).stream().filter(f -> !f.isYear()).toList();
        List<Named> named = named(reading.plain(claim.text()), reading);
        boolean pairs = figures.size() > 1 && figures.size() == named.size();
        Map<String, Double> shares = new HashMap<>();
        for (int i = 0; pairs && i < figures.size(); i++) {
            boolean figureFirst = figures.get(i).from() < named.get(i).from();
            boolean asBefore = figureFirst == figures.getFirst().from() < named.getFirst().from();
            int next = i + 1 < figures.size() ? i + 1 : i;
            int end = Math.max(figures.get(i).from(), named.get(i).from());
            int start = Math.min(figures.get(next).from(), named.get(next).from());
            boolean apart = next == i || end < start;
            pairs = asBefore && apart && figures.get(i).percent() == figures.getFirst().percent();
            pairs &=
                    shares.putIfAbsent(named.get(i).id(), figures.get(i).values().getFirst())
                            == null;
        }
        return pairs ? shares : Map.of();
    }

    private record Named(String id, int from) {}

    /** Returns where the subjects stand in a text, by their names and other names. */
    private static List<Named> named(String text, Reading reading) {
        Tokens tokens = Tokens.of(text);
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < tokens.words().size(); i++) {
            for (Subject subject : reading.pack().subjects()) {
                if (isAt(tokens, i, subject, reading)) {
                    named.add(new Named(subject.id(), tokens.words().get(i).from()));
                    break;
                }
            }
        }
        return named;
    }

    private static boolean isAt(Tokens tokens, int at, Subject subject, Reading reading) {
        return ReadingRule.isAt(tokens, at, reading.plain(subject.name()))
                || subject.aliases().stream().anyMatch(a -> ReadingRule.isAt(tokens, at, a));
    }

    /** What a claim says rose did not fall. */
    private static void direction(
            String said,
            String other,
            RichText text,
            Claim claim,
            Reading reading,
            DiagnosticSink sink) {
        WordList mine = reading.list(said).orElse(WordList.of(""));
        WordList theirs = reading.list(other).orElse(WordList.of(""));
        List<WordList.Hit> hits = mine.in(reading.tokens(text));
        if (hits.isEmpty() || !theirs.in(reading.tokens(text)).isEmpty()) {
            return;
        }
        Tokens claimed = reading.tokens(claim.text());
        if (mine.in(claimed).isEmpty() && !theirs.in(claimed).isEmpty()) {
            WordList.Hit hit = hits.getFirst();
            report(text, hit.from(), hit.to(), claim, reading, sink);
        }
    }

    /** Most is more than half of those whom the claim counts. */
    private static void part(
            String list,
            boolean most,
            RichText text,
            Claim claim,
            Reading reading,
            DiagnosticSink sink) {
        List<Double> shares =
                reading.figures(claim.text()).stream()
                        .filter(Figure::percent)
                        .map(f -> f.values().getFirst())
                        .toList();
        if (shares.isEmpty()) {
            return;
        }
        WordList words = reading.list(list).orElse(WordList.of(""));
        boolean claimed = !words.in(reading.tokens(claim.text())).isEmpty();
        for (WordList.Hit hit : words.in(reading.tokens(text))) {
            boolean shown = shares.stream().anyMatch(v -> most ? v > HALF : v < HALF);
            String found = hit.found().toLowerCase(Locale.ROOT);
            boolean fraction = NumberWords.fractions().stream().anyMatch(f -> f.mayStandIn(found));
            if (!shown && !claimed && !fraction) {
                report(text, hit.from(), hit.to(), claim, reading, sink);
                return;
            }
        }
    }

    static void report(
            RichText text, int from, int to, Claim claim, Reading reading, DiagnosticSink sink) {
        sink.report(
                Code.CLAIM_TURNED,
                reading.at(text, from, to),
                "`"
                        + reading.plain(text).substring(from, to)
                        + "` is not what the claim `"
                        + claim.id()
                        + "` says",
                "the claim, in line "
                        + claim.span().line()
                        + ", says: "
                        + Excerpt.of(reading.plain(claim.text())));
    }
}
