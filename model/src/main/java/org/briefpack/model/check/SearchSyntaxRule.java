package org.briefpack.model.check;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Search;

/** A search string works where it is pasted: quotes and brackets close, operators are capitals. */
final class SearchSyntaxRule implements Rule {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”|„[^“”]*[“”]");

    private static final Pattern LOWER = Pattern.compile("(?<=\\s|\\))(or|and|not)(?=\\s|\\()");

    /** Operators in other languages, which no search box knows. */
    private static final Map<String, String> FOREIGN =
            Map.of(
                    "oder", "OR", "und", "AND", "nicht", "NOT", "ou", "OR", "et", "AND", "sauf",
                    "NOT");

    private static final Pattern FOREIGN_WORD =
            Pattern.compile(
                    "(?<=\\s|\\))(oder|und|nicht|ou|et|sauf)(?=\\s|\\()", Pattern.CASE_INSENSITIVE);

    private static final Pattern LOOSE =
            Pattern.compile("(?:(?<=^|\\()\\s*)(?:AND|OR)\\b|\\b(?:AND|OR|NOT)(?=\\s*(?:$|\\)))");

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        reading.pack()
                .sourcing()
                .ifPresent(s -> s.searches().forEach(one -> check(one, reading, sink)));
    }

    private static void check(Search search, Reading reading, DiagnosticSink sink) {
        String query = search.query();
        SourceSpan span = reading.at(search.span(), "query");
        int quote = query.lastIndexOf('"');
        boolean curly = query.indexOf('“') >= 0 || query.indexOf('”') >= 0;
        if (query.chars().filter(c -> c == '"').count() % 2 == 1) {
            report(part(reading, span, quote), "a quote is opened and never closed", sink);
        } else if (curly && query.chars().filter(c -> c == '“' || c == '”').count() % 2 == 1) {
            int at = Math.max(query.lastIndexOf('“'), query.lastIndexOf('”'));
            report(part(reading, span, at), "a quote is opened and never closed", sink);
        }
        String bare = blank(query);
        if (curly) {
            int at = Math.max(query.indexOf('“'), 0);
            report(part(reading, span, at), "many boxes do not take curly quotes for quotes", sink);
        }
        Matcher loose = LOOSE.matcher(filled(query, "x"));
        if (loose.find()) {
            sink.report(
                    Code.SEARCH_SYNTAX,
                    reading.pack().places().within(span, loose.start(), loose.end()),
                    "`" + loose.group().strip() + "` has nothing on one side",
                    "write what it joins, or delete it");
        }
        brackets(bare, reading, span, sink);
        Matcher lower = LOWER.matcher(bare);
        Matcher foreign = FOREIGN_WORD.matcher(bare);
        if (lower.find()) {
            String operator = lower.group(1).toUpperCase(Locale.ROOT);
            word(lower, "operators are written in capitals: " + operator, span, reading, sink);
        } else if (foreign.find()) {
            String operator = FOREIGN.get(foreign.group(1).toLowerCase(Locale.ROOT));
            word(foreign, "operators are English words: " + operator, span, reading, sink);
        }
    }

    private static void word(
            Matcher found, String hint, SourceSpan span, Reading reading, DiagnosticSink sink) {
        sink.report(
                Code.SEARCH_SYNTAX,
                reading.pack().places().within(span, found.start(1), found.end(1)),
                "`" + found.group(1) + "` is searched for as a word",
                hint);
    }

    /** Returns the query with spaces in place of what stands in quotes. */
    private static String blank(String query) {
        return filled(query, " ");
    }

    /** Returns the query with something else, as long, in place of what stands in quotes. */
    private static String filled(String query, String other) {
        return QUOTED.matcher(query).replaceAll(found -> other.repeat(found.group().length()));
    }

    private static void brackets(
            String bare, Reading reading, SourceSpan span, DiagnosticSink sink) {
        int depth = 0;
        int open = -1;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c == '(') {
                open = depth == 0 ? i : open;
                depth++;
            } else if (c == ')') {
                depth--;
                if (depth < 0) {
                    report(part(reading, span, i), "a bracket closes that was never opened", sink);
                    return;
                }
            }
        }
        if (depth > 0) {
            report(part(reading, span, open), "a bracket is opened and never closed", sink);
        }
    }

    private static SourceSpan part(Reading reading, SourceSpan span, int at) {
        return reading.pack().places().within(span, at, at + 1);
    }

    private static void report(SourceSpan at, String what, DiagnosticSink sink) {
        sink.report(
                Code.SEARCH_SYNTAX,
                at,
                what,
                "the whole string is read wrongly where it is pasted");
    }
}
