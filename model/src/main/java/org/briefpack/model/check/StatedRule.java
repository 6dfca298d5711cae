package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.Fact;
import org.briefpack.model.pack.Measure;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Statement;

/** The numbers that a fact lists, and its measure, are those that its text states. */
final class StatedRule implements Rule {
    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        for (Claim claim : reading.pack().claims()) {
            listed(claim, claim.text(), claim.span(), reading, sink);
            claim.measure().ifPresent(measure -> measured(claim, measure, reading, sink));
        }
        for (Statement statement : reading.all(Statement.class)) {
            statement
                    .text()
                    .ifPresent(text -> listed(statement, text, statement.span(), reading, sink));
        }
    }

    private static void listed(
            Fact fact, RichText text, SourceSpan span, Reading reading, DiagnosticSink sink) {
        if (fact.figures().isEmpty()) {
            return;
        }
        String plain = reading.plain(text);
        List<Figure> stated = reading.figures(text);
        // Of many cells of a spreadsheet a text need not state each.
        boolean each = fact.from().isEmpty() || fact.figures().size() == 1;
        for (double figure : each ? fact.figures() : List.<Double>of()) {
            boolean says = stated.stream().anyMatch(f -> f.fits(figure));
            if (!says && !NumberWords.says(plain.toLowerCase(Locale.ROOT), figure)) {
                sink.report(
                        Code.FIGURES_UNLIKE_TEXT,
                        reading.at(span, fact.from().isPresent() ? "from" : "figures"),
                        listing(fact) + Shown.of(figure) + ", which the text does not state",
                        "the text states " + numbers(plain, stated));
            }
        }
        for (Figure figure : stated) {
            boolean dated =
                    figure.isYear() || figure.values().getFirst() <= 31 && !figure.percent();
            if (!dated && fact.figures().stream().noneMatch(figure::fits)) {
                sink.report(
                        Code.FIGURES_UNLIKE_TEXT,
                        reading.at(text, figure.from(), figure.to()),
                        "`"
                                + plain.substring(figure.from(), figure.to())
                                + fact.from()
                                        .map(from -> "` is not in " + from.origin().name())
                                        .orElse("` is not among the `figures` of this fact"),
                        fact.from().isPresent()
                                ? "say what stands there, or name the cell that has it"
                                : "add it there, or correct the one that is wrong");
            }
        }
    }

    private static String listing(Fact fact) {
        return fact.from().map(from -> from.origin().name() + " has ").orElse("`figures` lists ");
    }

    private static void measured(
            Claim claim, Measure measure, Reading reading, DiagnosticSink sink) {
        String plain = reading.plain(claim.text());
        List<Figure> stated =
                reading.figures(claim.text()).stream().filter(f -> !f.isYear()).toList();
        boolean says =
                stated.isEmpty()
                        || stated.stream().anyMatch(f -> f.fits(measure.value()))
                        || NumberWords.says(plain.toLowerCase(Locale.ROOT), measure.value());
        if (!says) {
            sink.report(
                    Code.FIGURES_UNLIKE_TEXT,
                    reading.at(measure.span(), "value"),
                    "the measure is " + Shown.of(measure.value()) + ", the text says otherwise",
                    "the text states " + numbers(plain, stated));
        }
    }

    private static String numbers(String plain, List<Figure> stated) {
        List<String> numbers = new ArrayList<>();
        stated.forEach(f -> numbers.add(plain.substring(f.from(), f.to())));
        return numbers.isEmpty() ? "no number" : String.join(", ", numbers);
    }
}
