package org.briefpack.model.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.document.ChartKind;
import org.briefpack.model.pack.Point;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Series;

/** No share is above a hundred, parts of one whole make a hundred, and what rose is higher now. */
final class RangeRule implements Rule {
    private static final double WHOLE = 100;

    /** Points that rounding may add to or take from a whole. */
    private static final double ROUNDING = 2;

    /** What may be above a hundred per cent: a change, or a part of a plan. */
    private static final Pattern CHANGE =
            Pattern.compile(
                    "(?i)\\b(by|up|more|faster|higher|larger|bigger|slower|longer|cheaper|than"
                            + "|gr[eo]w\\w*|r[io]se\\w*|risen|increase\\w*|gain\\w*|rais\\w+|growth"
                            + "|quota|target|plan|budget|capacity|um|mehr|wuchs|stieg|höher"
                            + "|schneller|hausse|augment\\w*|plus|compared|vergleich|load)\\b");

    /** What a chart shows that may fall, or more than double. */
    private static final Pattern CHANGES =
            Pattern.compile(
                    "(?i)\\b(changes?|growth|increase|decrease|compared|veränderung\\w*|zuwachs"
                            + "|wachstum|rückgang|évolution|variation|croissance|hausse|baisse)\\b",
                    Pattern.UNICODE_CASE);

    /** Questions to which there is one answer each. */
    private static final Pattern ONE_ANSWER =
            Pattern.compile(
                    "(?i)\\b(how many|how large|how big|what size|how long|how old|how often|best"
                            + " describes|main|primary|highest|which one|wie viele|wie groß|wie"
                            + " lange|combien)\\b");

    private static final Pattern SEVERAL =
            Pattern.compile("(?i)all that apply|select all|several|multiple|mehrere|plusieurs");

    private static final Pattern WHOLE_WORDS =
            Pattern.compile(
                    "(?i)\\b(the rest|the remaining|the remainder|the other[s]?|everybody else|the"
                            + " split|splits? into|divided into|hybrid|der rest|die übrigen|le"
                            + " reste|les autres)\\b|\\byes\\b.*\\bno\\b|\\bfewer than\\b.*\\b(more"
                            + " than|over)\\b|\\bagree\\b.*\\bdisagree\\b|\\bmen\\b.*\\bwomen\\b"
                            + "|\\bwomen\\b.*\\bmen\\b|\\bpart-time\\b.*\\bfull-time\\b"
                            + "|\\bfull-time\\b.*\\bpart-time\\b");

    private static final Pattern FROM_TO =
            Pattern.compile(
                    "(?i)\\b(?:(rose|rises|grew|grows|climbed|went up|increased|up|gained)"
                            + "|(fell|falls|dropped|drops|declined|shrank|went down|decreased"
                            + "|down))\\s+from\\s+[^\\d.;]{0,12}([\\d.,]+)\\s*%?(?:[^\\d.;]{1,40}"
                            + "(?:19|20)\\d\\d)?\\s*(?:,)?\\s*to\\s+[^\\d.;]{0,12}([\\d.,]*\\d)");

    private static final Pattern OUT_OF =
            Pattern.compile(
                    "(?<![\\d.,])(\\d{1,6}|\\p{L}+) (?:out of|von|sur) (\\d{1,6}|\\p{L}+)\\b");

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        for (RichText text : reading.all(RichText.class)) {
            String plain = reading.plain(text);
            if (plain.indexOf('%') >= 0 || plain.contains("cent") || plain.contains("ozent")) {
                shares(text, plain, reading, sink);
            }
            parts(text, plain, reading, sink);
            if (plain.contains("from")) {
                direction(text, plain, reading, sink);
            }
        }
        for (Series series : reading.pack().market()) {
            chart(series, reading, sink);
        }
    }

    private static void shares(RichText text, String plain, Reading reading, DiagnosticSink sink) {
        if (plain.chars().noneMatch(Character::isDigit)) {
            return;
        }
        int from = 0;
        List<String> sentences = Words.sentences(plain);
        for (String sentence : sentences) {
            int at = plain.indexOf(sentence, from);
            from = at + sentence.length();
            for (Figure figure : Figure.in(sentence)) {
                boolean above = figure.values().stream().allMatch(v -> v > WHOLE);
                if (figure.percent() && above && !CHANGE.matcher(sentence).find()) {
                    String share = sentence.substring(figure.from(), figure.to());
                    report(
                            text,
                            at + figure.from(),
                            at + figure.to(),
                            "a share of " + share + " per cent",
                            reading,
                            sink);
                }
            }
        }
        for (String sentence : sentences) {
            sum(text, plain, sentence, reading, sink);
        }
    }

    private static void sum(
            RichText text, String plain, String sentence, Reading reading, DiagnosticSink sink) {
        List<Figure> shares = Figure.in(sentence).stream().filter(Figure::percent).toList();
        if (shares.size() < 2 || !WHOLE_WORDS.matcher(sentence).find()) {
            return;
        }
        double sum = shares.stream().mapToDouble(f -> f.values().getFirst()).sum();
        if (sum > WHOLE + ROUNDING) {
            int at = plain.indexOf(sentence);
            report(
                    text,
                    at + shares.getFirst().from(),
                    at + shares.getLast().to(),
                    "the parts of this whole make " + Shown.of(sum) + " per cent",
                    reading,
                    sink);
        }
    }

    /** Nobody counts nine out of eight. */
    private static void parts(RichText text, String plain, Reading reading, DiagnosticSink sink) {
        if (!plain.contains(" out of ") && !plain.contains(" von ") && !plain.contains(" sur ")) {
            return;
        }
        Matcher found = OUT_OF.matcher(plain);
        while (found.find()) {
            double part = NumberWords.of(found.group(1).toLowerCase(Locale.ROOT));
            double whole = NumberWords.of(found.group(2).toLowerCase(Locale.ROOT));
            if (part > whole && whole > 0) {
                report(
                        text,
                        found.start(),
                        found.end(),
                        "more parts than the whole has: `" + found.group() + "`",
                        reading,
                        sink);
            }
        }
    }

    private static void direction(
            RichText text, String plain, Reading reading, DiagnosticSink sink) {
        Matcher found = FROM_TO.matcher(plain);
        while (found.find()) {
            List<Figure> before = Figure.in(found.group(3));
            List<Figure> after = Figure.in(found.group(4));
            if (before.isEmpty() || after.isEmpty() || before.getLast().isYear()) {
                continue;
            }
            double change =
                    after.getLast().values().getFirst() - before.getLast().values().getFirst();
            if (found.group(1) != null && change < 0 || found.group(2) != null && change > 0) {
                String word = found.group(1) != null ? found.group(1) : found.group(2);
                report(
                        text,
                        found.start(),
                        found.end(),
                        "`" + word + "`, but the second number says otherwise",
                        reading,
                        sink);
            }
        }
    }

    private static void report(
            RichText text, int from, int to, String what, Reading reading, DiagnosticSink sink) {
        sink.report(
                Code.IMPOSSIBLE_FIGURE,
                reading.at(text, from, to),
                what,
                "look at the source again");
    }

    private static void chart(Series series, Reading reading, DiagnosticSink sink) {
        String unit = series.unit().toLowerCase(Locale.ROOT);
        boolean share =
                unit.contains("%") && !CHANGES.matcher(unit + " " + series.title().plain()).find();
        boolean pie = series.kind() == ChartKind.PIE;
        double sum = 0;
        for (Point point : series.points()) {
            for (Map.Entry<String, Double> shows : point.values().entrySet()) {
                double value = shows.getValue();
                sum += value;
                if (share && (value > WHOLE || value < 0)) {
                    sink.report(
                            Code.IMPOSSIBLE_FIGURE,
                            reading.at(point.span(), "values"),
                            series.cell(point, shows.getKey()).map(cell -> cell + ": ").orElse("")
                                    + "a share of "
                                    + Shown.of(value)
                                    + " per cent",
                            "look at the source again; of a change, say `% change` as the unit");
                }
            }
        }
        boolean whole = pie || isOneAnswer(series, reading);
        if (whole && share && (sum > WHOLE + ROUNDING || pie && sum < WHOLE - ROUNDING)) {
            sink.report(
                    Code.IMPOSSIBLE_FIGURE,
                    reading.at(series.span(), "points"),
                    "the parts of this whole make " + Shown.of(sum) + " per cent",
                    "a pie shows parts of one whole; add what is missing, or draw bars");
        }
    }

    /** Whether the points are the answers to a question to which everybody gives one. */
    private static boolean isOneAnswer(Series series, Reading reading) {
        String question = series.question().map(reading::plain).orElse("");
        boolean oneSeries =
                series.points().stream()
                                .flatMap(p -> p.values().keySet().stream())
                                .distinct()
                                .count()
                        == 1;
        boolean years = series.points().stream().anyMatch(p -> Figures.nameYear(p.label()));
        boolean onePoint = series.points().size() == 1;
        return (onePoint || oneSeries && !years)
                && (ONE_ANSWER.matcher(question).find()
                        || !Words.words(question).stream()
                                .noneMatch(word -> reading.has("mainly", word)))
                && !SEVERAL.matcher(question).find();
    }
}
