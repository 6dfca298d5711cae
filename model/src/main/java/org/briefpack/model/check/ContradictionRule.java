package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.Measure;
import org.briefpack.model.pack.RichText;

/**
 * No two claims give different figures for the same thing, place and date: neither in their
 * measures nor in sentences that differ in nothing else.
 */
final class ContradictionRule implements Rule {
    /** Letters by which two forms of a word are known for one. */
    private static final int STEM = 4;

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        sentences(reading, sink);
        Map<String, Claim> first = new HashMap<>();
        for (Claim claim : reading.pack().claims()) {
            if (claim.measure().isEmpty()) {
                continue;
            }
            Measure measure = claim.measure().get();
            String what =
                    String.join(
                            "\n",
                            measure.series(),
                            measure.region().orElse(""),
                            measure.subject(),
                            measure.unit().orElse(""),
                            claim.asOf().toString());
            Claim other = first.putIfAbsent(what, claim);
            if (other != null && other.measure().orElseThrow().value() != measure.value()) {
                sink.report(
                        Code.CONTRADICTING_CLAIMS,
                        claim.span(),
                        "claims `"
                                + other.id()
                                + "` and `"
                                + claim.id()
                                + "` give "
                                + other.measure().get().value()
                                + " and "
                                + measure.value()
                                + " for the same thing",
                        "the other stands in line "
                                + other.span().line()
                                + "; keep the one whose source is nearer to the figure");
            }
        }
    }

    private static void sentences(Reading reading, DiagnosticSink sink) {
        Map<String, Claim> first = new HashMap<>();
        for (Claim claim : reading.pack().claims()) {
            String plain = reading.plain(claim.text());
            List<Figure> figures =
                    reading.figures(claim.text()).stream().filter(f -> !f.isYear()).toList();
            if (figures.isEmpty() || claim.measure().isPresent()) {
                continue;
            }
            Claim other = first.putIfAbsent(form(plain, figures, claim, reading), claim);
            if (other != null && !sameFigures(plain, reading.plain(other.text()))) {
                sink.report(
                        Code.CONTRADICTING_CLAIMS,
                        reading.at(
                                claim.text(), figures.getFirst().from(), figures.getFirst().to()),
                        "claims `"
                                + other.id()
                                + "` and `"
                                + claim.id()
                                + "` say the same with different figures",
                        "the other stands in line "
                                + other.span().line()
                                + "; keep the one whose source is nearer to the figure");
            }
        }
    }

    /** Returns the words that matter beside the figures, for one date, place and group asked. */
    private static String form(String plain, List<Figure> figures, Claim claim, Reading reading) {
        StringBuilder form = new StringBuilder(plain);
        for (Figure figure : figures.reversed()) {
            form.replace(figure.from(), figure.to(), "#");
        }
        List<String> words = new ArrayList<>();
        WordList respondents = reading.list("respondents").orElse(WordList.of(""));
        for (String word : Words.words(form.toString())) {
            boolean says =
                    reading.has("fillers", word) || !respondents.in(Tokens.of(word)).isEmpty();
            if (!says) {
                words.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return String.join(
                "\n",
                String.join(" ", words),
                claim.asOf().toString(),
                claim.region().orElse(""),
                claim.base().map(RichText::plain).orElse(""));
    }

    private static boolean sameFigures(String one, String other) {
        List<Figure> mine = Figure.in(one);
        List<Figure> theirs = Figure.in(other);
        boolean same = mine.size() == theirs.size();
        for (int i = 0; same && i < mine.size(); i++) {
            same = mine.get(i).fits(theirs.get(i));
        }
        return same;
    }
}
