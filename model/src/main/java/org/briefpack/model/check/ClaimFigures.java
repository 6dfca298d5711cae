package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefpack.model.pack.AsOf;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.Measure;
import org.briefpack.model.pack.RichText;

/** The numbers that a claim has, wherever it states them. */
final class ClaimFigures {
    private final List<Figure> stated = new ArrayList<>();
    private final List<Double> listed = new ArrayList<>();
    private final List<Double> dated = new ArrayList<>();
    private final List<Double> sharesInWords = new ArrayList<>();
    private final String words;

    private ClaimFigures(Claim claim, Reading reading) {
        StringBuilder all = new StringBuilder(reading.plain(claim.text()));
        claim.base().ifPresent(text -> add(text, reading, all));
        claim.caveat().ifPresent(text -> add(text, reading, all));
        claim.question().ifPresent(text -> add(text, reading, all));
        stated.addAll(Figure.in(all.toString()));
        words = all.toString().toLowerCase(Locale.ROOT);
        String text = reading.plain(claim.text()).toLowerCase(Locale.ROOT);
        NumberWords.parts(text).forEach(part -> sharesInWords.add(part.percent()));
        NumberWords.fractions().stream()
                .filter(f -> f.mayStandIn(text) && NumberWords.says(text, f.percent()))
                .forEach(f -> sharesInWords.add(f.percent()));
        listed.addAll(claim.figures());
        claim.n().ifPresent(n -> listed.add((double) n));
        claim.measure().map(Measure::value).ifPresent(listed::add);
        AsOf date = claim.asOf();
        dated.addAll(List.of((double) date.year(), (double) date.month(), (double) date.day()));
    }

    static ClaimFigures of(Claim claim, Reading reading) {
        return new ClaimFigures(claim, reading);
    }

    private static void add(RichText text, Reading reading, StringBuilder to) {
        to.append(". ").append(reading.plain(text));
    }

    /** Whether the claim has the number, or one that it rounds. */
    boolean has(Figure figure) {
        return stated.stream().anyMatch(figure::fits)
                || listed.stream().anyMatch(figure::fits)
                || !figure.percent()
                        && figure.values().size() == 1
                        && dated.stream().anyMatch(figure::fits)
                || figure.values().stream().anyMatch(v -> says(figure, v))
                || figure.percent() && sharesInWords.stream().anyMatch(v -> isAbout(figure, v))
                || isDifference(figure);
    }

    /** Whether the words say it: a share is said by a part, or by a number and per cent. */
    private boolean says(Figure figure, double value) {
        boolean shares = words.contains(" per") || words.contains("proz") || words.contains("pour");
        return (!figure.percent() || shares || value > 12) && NumberWords.says(words, value);
    }

    private static boolean isAbout(Figure figure, double share) {
        return off(figure.values().getFirst(), share) < 1;
    }

    private boolean isDifference(Figure figure) {
        for (Figure one : stated) {
            for (Figure other : stated) {
                double difference = one.values().getFirst() - other.values().getFirst();
                boolean figures = !one.isYear() && !other.isYear() && !figure.percent();
                if (figures && difference > 0 && figure.fits(difference)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one of its numbers is about so many times another, in the same unit. */
    boolean hasRatio(double times, double slack) {
        List<Double> all = stated(false);
        return all.stream()
                .anyMatch(
                        one ->
                                all.stream()
                                        .anyMatch(
                                                other ->
                                                        other > 0
                                                                && off(one / other, times)
                                                                        < times * slack));
    }

    /** Returns the numbers in the claim's words that are no years; only shares where asked so. */
    List<Double> stated(boolean shares) {
        return stated.stream()
                .filter(f -> !f.isYear() && (!shares || f.percent()))
                .map(f -> f.values().getFirst())
                .toList();
    }

    /** Whether the claim has a number as near as that. */
    boolean near(double value, double slack) {
        return stated.stream()
                        .flatMap(f -> f.values().stream())
                        .anyMatch(v -> off(v, value) < slack)
                || listed.stream().anyMatch(v -> off(v, value) < slack)
                || NumberWords.says(words, value);
    }

    private static double off(double one, double other) {
        return Math.abs(one - other);
    }

    /** Whether the claim states any share of a hundred. */
    boolean hasShares() {
        return !sharesInWords.isEmpty() || stated.stream().anyMatch(Figure::percent);
    }

    /** Whether the claim states a share between two bounds. */
    boolean hasShare(double low, double high) {
        return sharesInWords.stream().anyMatch(v -> v >= low && v <= high)
                || stated.stream()
                        .filter(Figure::percent)
                        .anyMatch(f -> f.values().stream().anyMatch(v -> v >= low && v <= high));
    }

    /** Returns the claim's words in lower case. */
    String words() {
        return words;
    }
}
