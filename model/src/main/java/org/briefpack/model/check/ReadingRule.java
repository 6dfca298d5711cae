package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Point;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Series;
import org.briefpack.model.pack.Subject;
import org.jspecify.annotations.Nullable;

/** What a chart is said to show is what its figures show: the numbers, who leads, what rises. */
final class ReadingRule implements Rule {
    /** A change by this part of a figure is none worth telling. */
    private static final double LEVEL = 0.1;

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        for (Series series : reading.pack().market()) {
            for (RichText text : said(series)) {
                numbers(series, text, reading, sink);
                clauses(series, text, reading, sink);
            }
        }
    }

    /** Returns what the pack says that a chart shows: its reading and its title. */
    static List<RichText> said(Series series) {
        List<RichText> texts = new ArrayList<>();
        series.reading().flatMap(s -> s.text()).ifPresent(texts::add);
        texts.add(series.title());
        return texts;
    }

    private static void numbers(
            Series series, RichText text, Reading reading, DiagnosticSink sink) {
        String plain = reading.plain(text);
        for (Figure figure : reading.figures(text)) {
            if (figure.isYear() || isShown(series, figure, reading)) {
                continue;
            }
            sink.report(
                    Code.READING_UNLIKE_CHART,
                    reading.at(text, figure.from(), figure.to()),
                    "`"
                            + plain.substring(figure.from(), figure.to())
                            + "` is not among the figures of this chart",
                    "take the figure from `points`, or leave it out");
        }
    }

    private static boolean isShown(Series series, Figure figure, Reading reading) {
        List<Double> values = new ArrayList<>();
        for (Point point : series.points()) {
            values.addAll(point.values().values());
            if (point.label().contains(number(figure))) {
                return true;
            }
        }
        series.n().ifPresent(n -> values.add((double) n));
        boolean claimed =
                series.claims().stream()
                        .flatMap(id -> reading.claim(id).stream())
                        .anyMatch(claim -> ClaimFigures.of(claim, reading).has(figure));
        return claimed || values.stream().anyMatch(figure::fits) || isDerived(values, figure);
    }

    /** Whether it is a difference, a ratio or a change of two of the figures. */
    private static boolean isDerived(List<Double> values, Figure figure) {
        for (double one : values) {
            for (double other : values) {
                boolean times = other != 0 && figure.fits(one / other);
                boolean more = other != 0 && figure.fits(100 * (one - other) / other);
                boolean less = one != 0 && figure.fits(100 * (one - other) / one);
                boolean derived = figure.percent() ? more || less : times;
                if (one > other && (derived || figure.fits(one - other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String number(Figure figure) {
        return Shown.of(figure.values().getFirst());
    }

    private static void clauses(
            Series series, RichText text, Reading reading, DiagnosticSink sink) {
        Tokens tokens = reading.tokens(text);
        SequencedMap<String, List<String>> names = names(series, reading);
        int start = 0;
        for (int i = 0; i < tokens.words().size(); i++) {
            boolean last = i + 1 == tokens.words().size();
            if (last || !tokens.isJoined(i) || isBreak(tokens, i)) {
                clause(new Clause(series, text, tokens, start, i + 1, names), reading, sink);
                start = i + 1;
            }
        }
    }

    private static boolean isBreak(Tokens tokens, int index) {
        String between =
                tokens.text()
                        .substring(
                                tokens.words().get(index).to(),
                                tokens.words().get(index + 1).from());
        String next = tokens.words().get(index + 1).lower();
        return between.contains(",")
                || List.of("while", "but", "and", "whereas", "während", "und", "et", "mais")
                        .contains(next);
    }

    private record Clause(
            Series series,
            RichText text,
            Tokens tokens,
            int from,
            int to,
            SequencedMap<String, List<String>> names) {}

    private static void clause(Clause clause, Reading reading, DiagnosticSink sink) {
        Tokens words =
                new Tokens(
                        clause.tokens().text(),
                        clause.tokens().words().subList(clause.from(), clause.to()));
        List<Said> said = said(words, clause.names());
        level(clause, words, reading, sink);
        for (String list : List.of("up", "down", "ahead", "behind")) {
            WordList.Hit hit = first(list, words, reading).orElse(null);
            if (hit == null) {
                continue;
            }
            String name = named(said, hit, clause);
            if (name == null) {
                continue;
            }
            int wanted = list.equals("up") || list.equals("ahead") ? 1 : -1;
            boolean change = list.equals("up") || list.equals("down");
            List<String> others =
                    said.stream().filter(s -> s.from() > hit.from()).map(Said::name).toList();
            int shown = change ? trend(clause.series(), name) : lead(clause.series(), name, others);
            if (shown * wanted < 0) {
                report(clause, hit, reading, sink);
            }
        }
    }

    /** Says where nothing is said to have changed that did. */
    private static void level(Clause clause, Tokens words, Reading reading, DiagnosticSink sink) {
        WordList.Hit hit = first("level", words, reading).orElse(null);
        if (hit == null) {
            return;
        }
        String name = named(said(words, clause.names()), hit, clause);
        if (name != null && Math.abs(change(clause.series(), name)) > LEVEL) {
            report(clause, hit, reading, sink);
        }
    }

    /** Returns of what a word is said; where a chart has one series it need not be named. */
    private static @Nullable String named(List<Said> said, WordList.Hit hit, Clause clause) {
        String name = before(said, hit);
        boolean only = clause.names().size() == 1 && clause.from() == 0;
        return name == null && only ? clause.names().firstEntry().getKey() : name;
    }

    /** Returns the name nearest before a word; null where there is none. */
    private static @Nullable String before(List<Said> said, WordList.Hit hit) {
        String name = null;
        for (Said one : said) {
            name = one.from() < hit.from() ? one.name() : name;
        }
        return name;
    }

    private record Said(String name, int from) {}

    private static void report(
            Clause clause, WordList.Hit hit, Reading reading, DiagnosticSink sink) {
        wrong(clause.text(), hit, reading, sink);
    }

    /** Says that a word is not what a chart shows. */
    static void wrong(RichText text, WordList.Hit hit, Reading reading, DiagnosticSink sink) {
        sink.report(
                Code.READING_UNLIKE_CHART,
                reading.at(text, hit.from(), hit.to()),
                "`" + hit.found() + "` is not what the figures of this chart show",
                "the figures stand under `points`; say what they show");
    }

    static Optional<WordList.Hit> first(String list, Tokens words, Reading reading) {
        return reading.list(list).flatMap(l -> l.in(words).stream().findFirst());
    }

    /** Returns the names of the series that a clause says, in their order. */
    private static List<Said> said(Tokens words, Map<String, List<String>> names) {
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < words.words().size(); i++) {
            int at = i;
            names.forEach(
                    (id, spelled) -> {
                        if (spelled.stream().anyMatch(name -> isAt(words, at, name))) {
                            said.add(new Said(id, words.words().get(at).from()));
                        }
                    });
        }
        return said;
    }

    /** Whether a name of one or more words begins at a word of a text, with hyphens or without. */
    static boolean isAt(Tokens tokens, int at, String name) {
        String wanted = name.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ").strip();
        StringBuilder said = new StringBuilder();
        for (int i = at; i < tokens.words().size() && said.length() < wanted.length(); i++) {
            said.append(i == at ? "" : " ").append(tokens.words().get(i).lower().replace('-', ' '));
        }
        return !wanted.isEmpty()
                && (said.toString().equals(wanted) || isForm(said.toString(), wanted));
    }

    private static boolean isForm(String word, String name) {
        return name.length() > 2
                && List.of("s", "es", "'s", "en", "n")
                        .contains(word.startsWith(name) ? word.substring(name.length()) : "");
    }

    /** Returns the series of a chart with the words by which texts call them, in lower case. */
    static SequencedMap<String, List<String>> names(Series series, Reading reading) {
        SequencedMap<String, List<String>> names = new LinkedHashMap<>();
        for (Point point : series.points()) {
            for (String id : point.values().keySet()) {
                names.computeIfAbsent(id, key -> spelled(key, reading));
            }
        }
        return names;
    }

    private static List<String> spelled(String id, Reading reading) {
        List<String> all = new ArrayList<>(List.of(id.toLowerCase(Locale.ROOT)));
        for (Subject subject : reading.pack().subjects()) {
            if (subject.id().equals(id)) {
                all.add(subject.name().plain().toLowerCase(Locale.ROOT));
                subject.aliases().forEach(alias -> all.add(alias.toLowerCase(Locale.ROOT)));
            }
        }
        return all;
    }

    /** Returns 1 where a series ends above its beginning, -1 below, 0 where nothing can be said. */
    private static int trend(Series series, String name) {
        return (int) Math.signum(change(series, name));
    }

    /** Returns by which part a series changed over its years; 0 where nothing can be said. */
    private static double change(Series series, String name) {
        List<Double> values = new ArrayList<>();
        series.points().stream()
                .filter(point -> point.values().containsKey(name))
                .forEach(point -> values.add(point.values().get(name)));
        boolean overTime = series.points().stream().allMatch(p -> Figures.nameYear(p.label()));
        return values.size() < 2 || !overTime
                ? 0
                : (values.getLast() - values.getFirst())
                        / Math.max(Math.abs(values.getLast()), Math.abs(values.getFirst()));
    }

    /** Returns 1 where a series is above all the others at the end, -1 where it is not, else 0. */
    private static int lead(Series series, String name, List<String> others) {
        Point last = series.points().getLast();
        boolean overTime = series.points().stream().allMatch(p -> Figures.nameYear(p.label()));
        if (!overTime && series.points().size() > 1) {
            return leadInGroups(series, name);
        }
        Double own = last.values().get(name);
        if (own == null || last.values().size() < 2) {
            return 0;
        }
        for (Map.Entry<String, Double> other : last.values().entrySet()) {
            boolean asked = others.isEmpty() || others.contains(other.getKey());
            if (asked && !other.getKey().equals(name) && other.getValue() > own) {
                return -1;
            }
        }
        return 1;
    }

    /** Returns 1 where a series is above the others in every group, -1 where in none, else 0. */
    private static int leadInGroups(Series series, String name) {
        int groups = 0;
        int led = 0;
        for (Point point : series.points()) {
            Double own = point.values().get(name);
            if (own != null && point.values().size() > 1) {
                groups++;
                led += point.values().values().stream().allMatch(v -> v <= own) ? 1 : 0;
            }
        }
        return groups == 0 ? 0 : led == groups ? 1 : led == 0 ? -1 : 0;
    }
}
