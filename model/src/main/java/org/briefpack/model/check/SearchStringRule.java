package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Search;

/**
 * A search string does not match a common English word by itself: "go" alone finds everybody who
 * goes anywhere. Words joined by OR each stand alone; AND, a space or a phrase narrows them.
 */
final class SearchStringRule implements Rule {
    /** Names of technologies that are everyday words. */
    private static final Set<String> COMMON =
            Set.of(
                    "go", "rust", "swift", "ruby", "python", "java", "dart", "crystal", "julia",
                    "elm", "spring", "react", "angular", "express", "node", "vue", "flask", "rails",
                    "helm", "chef", "puppet", "salt", "spark", "storm", "flink", "hive", "pig",
                    "scheme", "basic", "ada", "perl", "c", "r", "d", "v", "unity", "flutter",
                    "ionic", "echo", "gin", "fiber", "rocket", "actix", "warp", "cargo", "docker",
                    "tea", "coffee");

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        reading.pack()
                .sourcing()
                .ifPresent(sourcing -> sourcing.searches().forEach(s -> check(s, sink)));
    }

    private static void check(Search search, DiagnosticSink sink) {
        for (String word : alone(search.query())) {
            if (COMMON.contains(word)) {
                sink.report(
                        Code.COMMON_WORD_SEARCH,
                        search.span(),
                        "this search also finds everybody who writes the plain word `" + word + "`",
                        "join it with something that only developers write, as in golang, or \""
                                + word
                                + "\" AND (cargo OR tokio)");
            }
        }
    }

    /** Returns the words that alone are enough for a match. */
    static List<String> alone(String query) {
        List<String> alone = new ArrayList<>();
        for (String part : query.split("\\s+OR\\s+|\\s*\\|\\s*")) {
            int opened = count(part, '(');
            int closed = count(part, ')');
            String bare = part.replaceAll("[()\"“”]", " ").strip().toLowerCase(Locale.ROOT);
            boolean single = !bare.isEmpty() && bare.indexOf(' ') < 0 && bare.indexOf(':') < 0;
            if (single && opened == closed) {
                alone.add(bare);
            } else if (single && !narrowed(query)) {
                alone.add(bare);
            }
        }
        return alone;
    }

    /** Whether a group of alternatives is narrowed by something outside it. */
    private static boolean narrowed(String query) {
        int depth = 0;
        StringBuilder outside = new StringBuilder();
        for (int i = 0; i < query.length(); i++) {
            char c = query.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            outside.append(depth == 0 && c != ')' ? c : ' ');
        }
        String rest = outside.toString().replaceAll("\\b(AND|OR|NOT)\\b|-\\S+", " ");
        boolean severalGroups =
                query.indexOf('(') != query.lastIndexOf('(') && query.contains("AND");
        return !rest.isBlank() || severalGroups;
    }

    private static int count(String text, char c) {
        return (int) text.chars().filter(one -> one == c).count();
    }
}
