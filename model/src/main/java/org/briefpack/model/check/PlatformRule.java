package org.briefpack.model.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Search;

/**
 * A search string keeps to what its platform knows: no brackets for GitHub, no site: inside one.
 */
final class PlatformRule implements Rule {
    /** The engines whose operators are a word, a colon and what follows at once. */
    private static final Pattern ENGINE =
            Pattern.compile("google|bing|duckduckgo|x-?ray|brave|ecosia|startpage");

    private static final Pattern LOOSE_COLON =
            Pattern.compile("\\b(?:site|intitle|inurl|filetype|location|language|type|user):\\s");

    private static final Pattern LOOSE_MINUS = Pattern.compile("(?<=\\s)-(?=\\s)");

    private static final Pattern SITE = Pattern.compile("\\b(?:site|inurl|intitle|filetype):");

    private static final Pattern BOOLEAN = Pattern.compile("\\b(?:AND|OR|NOT)\\b|[()]");

    private static final Pattern NOT = Pattern.compile("\\bNOT\\b");

    private static final Pattern STAR = Pattern.compile("\\p{L}+\\*");

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        reading.pack()
                .sourcing()
                .ifPresent(s -> s.searches().forEach(one -> check(one, reading, sink)));
    }

    private static void check(Search search, Reading reading, DiagnosticSink sink) {
        String platform = reading.plain(search.platform()).toLowerCase(Locale.ROOT);
        boolean engine = ENGINE.matcher(platform).find();
        boolean gitHub = !engine && platform.contains("github");
        boolean linkedIn = !engine && platform.contains("linkedin");
        for (Known known :
                List.of(
                        new Known(
                                true,
                                LOOSE_COLON,
                                "nothing may stand between the colon and its word"),
                        new Known(
                                engine, LOOSE_MINUS, "a minus touches the word that it leaves out"),
                        new Known(
                                engine,
                                NOT,
                                "a search engine leaves out what has a minus before it"),
                        new Known(
                                gitHub,
                                BOOLEAN,
                                "GitHub's search for people knows no brackets"
                                        + " and no AND, OR or NOT: save one search for each"),
                        new Known(
                                linkedIn,
                                STAR,
                                "LinkedIn knows no asterisk; write the endings" + " with OR"),
                        new Known(
                                gitHub || linkedIn,
                                SITE,
                                "that is for a search engine; paste it"
                                        + " there, or leave it out"))) {
            Matcher found = known.pattern().matcher(search.query());
            if (known.holds() && found.find()) {
                report(search, found, known.hint(), reading, sink);
                return;
            }
        }
    }

    /** What a platform does not know, where that is the platform. */
    private record Known(boolean holds, Pattern pattern, String hint) {}

    private static void report(
            Search search, Matcher found, String hint, Reading reading, DiagnosticSink sink) {
        SourceSpan span = reading.at(search.span(), "query");
        sink.report(
                Code.SEARCH_SYNTAX,
                reading.pack().places().within(span, found.start(), found.end()),
                "`" + found.group().strip() + "` does not do here what it looks like",
                hint);
    }
}
