package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Search;
import org.briefpack.model.pack.Subject;
import org.briefpack.model.pack.Term;
import org.briefpack.model.pack.Tool;

/**
 * A search string does not match common words by themselves: "go" alone finds everybody who goes
 * anywhere, and "go AND developer" hardly fewer. Words joined by OR each stand alone; a word that
 * only people of the trade write, or a phrase, narrows.
 */
final class SearchStringRule implements Rule {
    /** A name of so few letters is a word of some language. */
    private static final int SHORT_NAME = 4;

    private static final Pattern TERM = Pattern.compile("-?\"[^\"]*\"|-?“[^”]*”|[^\\s()|]+");

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        WordList common = reading.list("common").orElse(WordList.of(""));
        reading.pack()
                .sourcing()
                .ifPresent(s -> s.searches().forEach(one -> check(one, common, reading, sink)));
    }

    private static void check(
            Search search, WordList common, Reading reading, DiagnosticSink sink) {
        for (String way : ways(search.query())) {
            List<String> words = words(way);
            boolean narrowed =
                    words.isEmpty() || !words.stream().allMatch(w -> isCommon(w, common, reading));
            if (!narrowed) {
                String word = words.getFirst();
                int at = search.query().toLowerCase(Locale.ROOT).indexOf(word);
                SourceSpan span = reading.at(search.span(), "query");
                sink.report(
                        Code.COMMON_WORD_SEARCH,
                        reading.pack().places().within(span, at, at + word.length()),
                        "this search also finds everybody who writes "
                                + (words.size() == 1
                                        ? "the plain word `" + word + "`"
                                        : "the plain words `" + String.join("`, `", words) + "`"),
                        hint(word, search, reading));
                return;
            }
        }
    }

    private static boolean isCommon(String word, WordList common, Reading reading) {
        return common.has(word)
                || word.length() <= SHORT_NAME
                        && reading.pack().subjects().stream()
                                .anyMatch(s -> isName(word, s, reading));
    }

    private static boolean isName(String word, Subject subject, Reading reading) {
        return reading.plain(subject.name()).toLowerCase(Locale.ROOT).equals(word);
    }

    /** Builds the hint from the pack's own terms. */
    private static String hint(String word, Search search, Reading reading) {
        List<String> terms = new ArrayList<>();
        for (Subject subject : reading.pack().subjects()) {
            boolean meant =
                    search.subject().filter(subject.id()::equals).isPresent()
                            || isName(word, subject, reading);
            if (meant) {
                subject.aliases().stream().filter(a -> a.indexOf(' ') < 0).forEach(terms::add);
                tools(subject, reading).forEach(terms::add);
            }
        }
        if (terms.isEmpty()) {
            reading.pack().glossary().stream()
                    .map(Term::term)
                    .map(reading::plain)
                    .forEach(terms::add);
        }
        List<String> two =
                terms.stream().filter(t -> !t.equalsIgnoreCase(word)).distinct().limit(2).toList();
        return two.isEmpty()
                ? "join it with a word that only people of the trade write"
                : "join it with something that only people of the trade write: "
                        + word
                        + " AND ("
                        + String.join(" OR ", two)
                        + ")";
    }

    private static List<String> tools(Subject subject, Reading reading) {
        return reading.pack().cv().stream()
                .flatMap(cv -> cv.tools().stream())
                .filter(tool -> tool.subject().filter(subject.id()::equals).isPresent())
                .map(Tool::name)
                .map(reading::plain)
                .toList();
    }

    /** Returns the alternatives of a query, each of which is enough for a match. */
    private static List<String> ways(String query) {
        String strict = outside(query);
        // What stands in brackets is narrowed by what stands outside them.
        if (!strict.isBlank() && query.indexOf('(') >= 0) {
            return ways(query, strict);
        }
        return List.of(query.split("\\s+OR\\s+|\\s*\\|\\s*"));
    }

    private static List<String> ways(String query, String outside) {
        boolean either = Pattern.compile("\\bOR\\b|\\|").matcher(outside).find();
        return either ? List.of(query.replaceAll("\\s+OR\\s+", " ")) : groups(query, outside);
    }

    /** Returns each choice within the first brackets together with all that stands outside. */
    private static List<String> groups(String query, String outside) {
        Matcher group = Pattern.compile("\\(([^()]*)\\)").matcher(query);
        List<List<String>> choices = new ArrayList<>();
        while (group.find()) {
            choices.add(List.of(group.group(1).split("\\s+OR\\s+|\\s*\\|\\s*")));
        }
        List<String> ways = new ArrayList<>(List.of(outside));
        for (List<String> choice : choices) {
            List<String> longer = new ArrayList<>();
            for (String way : ways) {
                choice.forEach(one -> longer.add(way + " " + one));
            }
            ways = longer.size() > 200 ? ways : longer;
        }
        return ways;
    }

    private static String outside(String query) {
        int depth = 0;
        StringBuilder outside = new StringBuilder();
        for (int i = 0; i < query.length(); i++) {
            char c = query.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            outside.append(depth == 0 && c != ')' ? c : ' ');
        }
        return outside.toString();
    }

    /** Returns what must occur, in lower case; a phrase is one word. */
    private static List<String> words(String way) {
        List<String> words = new ArrayList<>();
        boolean not = false;
        Matcher term = TERM.matcher(way);
        while (term.find()) {
            String word = term.group();
            Optional<String> wanted = wanted(word, not);
            not = word.equals("NOT");
            wanted.ifPresent(words::add);
        }
        return words;
    }

    private static Optional<String> wanted(String term, boolean not) {
        boolean operator = List.of("AND", "OR", "NOT").contains(term);
        String bare = term.replaceAll("[\"“”]", "").strip().toLowerCase(Locale.ROOT);
        return operator || not || term.startsWith("-") || bare.isEmpty()
                ? Optional.empty()
                : Optional.of(bare);
    }
}
