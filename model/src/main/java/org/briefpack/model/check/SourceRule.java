package org.briefpack.model.check;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Source;
import org.briefpack.model.pack.Statement;

/**
 * Somebody has looked at each source lately, it stands in the register once, and is what it says.
 */
final class SourceRule implements Rule {
    /** Hosts where everybody publishes: they say nothing about who did. */
    private static final List<String> SHARED =
            List.of(
                    "github.com",
                    "githubusercontent.com",
                    "medium.com",
                    "archive.org",
                    "wikipedia.org",
                    "wikimedia.org",
                    "youtube.com",
                    "linkedin.com",
                    "reddit.com",
                    "substack.com",
                    "wordpress.com",
                    "blogspot.com",
                    "arxiv.org",
                    "doi.org",
                    "example.org",
                    "example.com");

    private static final Pattern SITE =
            Pattern.compile("\\b[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,6}\\b");

    private static final Pattern TITLE_YEAR =
            Pattern.compile("\\b(20\\d\\d)\\b(?!\\s*[-–/]\\s*\\d)");

    private static final Pattern PATH_YEAR = Pattern.compile("/(20\\d\\d)(?=/|$)");

    /** What of an address does not change where it leads. */
    private static final Pattern BESIDE =
            Pattern.compile("^https?://(www\\.)?|(/index\\.html?|/)?([?&]utm_.*)?$");

    private static final Pattern PART =
            Pattern.compile(
                    "(?i)\\b(charts?|files?|tables?|chapter|section|questionnaire|appendix|data|figure|page"
                            + " \\d+|tabelle|kapitel|anhang|tableau|chapitre|annexe)\\b");

    /**
     * Who published a source, and where.
     *
     * @param publisher plain text; empty where nobody is named
     * @param host the part of its address that somebody registers; empty where it has none
     * @param own whether the publisher is called as the site is
     */
    private record Home(String publisher, String host, boolean own) {
        static Home of(Source source, Reading reading) {
            String publisher = source.publisher().map(reading::plain).orElse("");
            String host = source.url().map(URI::getHost).map(SourceRule::site).orElse("");
            boolean known = !publisher.isEmpty() && !host.isEmpty();
            return new Home(publisher, host, known && mentions(publisher, host));
        }
    }

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        Map<String, Source> byAddress = new HashMap<>();
        Map<String, Source> byTitle = new HashMap<>();
        Map<Source, Home> homes = new IdentityHashMap<>();
        reading.pack().sources().forEach(s -> homes.put(s, Home.of(s, reading)));
        for (Source source : reading.pack().sources()) {
            looked(source, reading, sink);
            another(source, reading, sink);
            publisher(source, homes, reading, sink);
            Source same =
                    source.url().map(u -> byAddress.putIfAbsent(address(u), source)).orElse(null);
            Source titled = byTitle.putIfAbsent(title(source, reading), source);
            if (same == null && titled != null && isAnother(source, titled, reading)) {
                same = titled;
            }
            if (same == null && source.url().isEmpty()) {
                same = titled;
            }
            if (same != null && !isPart(source, reading) && !isPart(same, reading)) {
                sink.report(
                        Code.SOURCE_TWICE,
                        source.span(),
                        "the source `" + source.id() + "` is the same as `" + same.id() + "`",
                        "the first stands in line "
                                + same.span().line()
                                + "; keep one, so that it has one number");
            }
        }
    }

    /** Whether title, publisher and date are the same, whatever the address. */
    private static boolean isAnother(Source source, Source titled, Reading reading) {
        return source.published().isPresent()
                && source.published().equals(titled.published())
                && source.publisher().isPresent()
                && source.publisher()
                        .map(reading::plain)
                        .equals(titled.publisher().map(reading::plain));
    }

    private static void looked(Source source, Reading reading, DiagnosticSink sink) {
        if (source.checked().isEmpty()) {
            sink.report(
                    Code.SOURCE_NEVER_CHECKED,
                    source.span(),
                    "nobody has noted when the source `" + source.id() + "` was last looked at",
                    "open it, and add `checked:` with today's date");
        } else if (source.checked().get().plusMonths(ShelfLives.SOURCES).isBefore(reading.asOf())) {
            sink.report(
                    Code.SOURCE_NOT_CHECKED_LATELY,
                    reading.at(source.span(), "checked"),
                    "the source `"
                            + source.id()
                            + "` was last looked at on "
                            + source.checked().get(),
                    "open it, see whether it still says so, and set `checked:` to today");
        }
    }

    /** A source on a namesake: the game called Rust says nothing about the language. */
    private static void another(Source source, Reading reading, DiagnosticSink sink) {
        WordList others = reading.list("namesakes").orElse(null);
        if (others == null) {
            return;
        }
        Tokens title = reading.tokens(source.title());
        for (WordList.Hit hit : others.in(title)) {
            boolean bracketed = hit.from() > 0 && title.text().charAt(hit.from() - 1) == '(';
            if (bracketed && !isMeant(source, hit.found(), reading)) {
                SourceSpan at = reading.at(source.title(), hit.from(), hit.to());
                mismatch(source, at, "is about something else of that name", sink);
                return;
            }
        }
        String path = source.url().map(URI::toString).orElse("").toLowerCase(Locale.ROOT);
        if (path.indexOf('(') < 0) {
            return;
        }
        Tokens words = Tokens.of(path.replaceAll("[_%/().-]+", " "));
        for (WordList.Hit hit : others.in(words)) {
            boolean bracketed = path.contains("(" + hit.found().replace(' ', '_') + ")");
            if (bracketed && !isMeant(source, hit.found(), reading)) {
                SourceSpan at = reading.at(source.span(), "url");
                mismatch(source, at, "is about something else of that name", sink);
                return;
            }
        }
    }

    /** Whether all that the source supports speaks of that other thing. */
    private static boolean isMeant(Source source, String word, Reading reading) {
        String name = word.toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return reading.pack().claims().stream()
                        .filter(c -> c.sources().contains(source.id()))
                        .allMatch(c -> reading.words(c.text()).contains(last))
                && reading.all(Statement.class).stream()
                        .filter(s -> s.sources().contains(source.id()))
                        .flatMap(s -> s.text().stream())
                        .allMatch(t -> reading.words(t).contains(last));
    }

    /** A publisher that is called by a web address is the one whose address it is. */
    private static void publisher(
            Source source, Map<Source, Home> homes, Reading reading, DiagnosticSink sink) {
        Home home = Objects.requireNonNull(homes.get(source));
        String host = home.host();
        String publisher = home.publisher();
        if (host.isEmpty() || publisher.isEmpty() || SHARED.contains(host)) {
            return;
        }
        List<String> named = publisher.indexOf('.') < 0 ? List.of() : sites(publisher);
        if (!named.isEmpty() && !named.contains(host) && !home.own()) {
            String what = "names " + named.getFirst() + ", but its address is at " + host;
            mismatch(source, reading.at(source.span(), "url"), what, sink);
        } else if (isElsewhere(source, home, homes.values(), reading)) {
            String what = "is by " + publisher + ", but " + host + " is somebody else's";
            mismatch(source, reading.at(source.span(), "url"), what, sink);
        } else {
            year(source, reading, sink);
        }
    }

    /** Returns the sites that a text names. */
    private static List<String> sites(String text) {
        return SITE.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> site(found.group()))
                .toList();
    }

    /** Whether other sources give this publisher another site, and this site another publisher. */
    private static boolean isElsewhere(
            Source source, Home home, Collection<Home> all, Reading reading) {
        boolean atHome = false;
        boolean foreign = !home.own() && !mentions(reading.plain(source.title()), home.host());
        for (Home other : all) {
            if (other == home || other.host().isEmpty()) {
                continue;
            }
            boolean samePublisher = other.publisher().equals(home.publisher());
            boolean sameHost = other.host().equals(home.host());
            if (samePublisher && sameHost) {
                return false;
            }
            atHome |= samePublisher && other.own();
            foreign |= sameHost && other.own();
        }
        return atHome && foreign;
    }

    /** The year in the title is not long before that in the address, nor after the publication. */
    private static void year(Source source, Reading reading, DiagnosticSink sink) {
        int title = lastYear(TITLE_YEAR, reading.plain(source.title()));
        int path = lastYear(PATH_YEAR, source.url().map(URI::toString).orElse(""));
        boolean published =
                source.published()
                        .filter(p -> p.isDated() && title > 0)
                        .filter(p -> p.year() < title || p.year() > title + 1 && path == title)
                        .isPresent();
        if (title > reading.asOf().getYear()) {
            // A title that names a year to come is of a forecast.
            return;
        }
        boolean apart = title > 0 && path > 0 && Math.abs(title - path) > 1;
        if (apart || published) {
            mismatch(
                    source,
                    reading.at(source.span(), published ? "published" : "url"),
                    "is of "
                            + title
                            + " by its title, but not by its "
                            + (published ? "date" : "address"),
                    sink);
        }
    }

    private static int lastYear(Pattern pattern, String text) {
        if (!text.contains("20")) {
            return 0;
        }
        return pattern.matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(0);
    }

    private static boolean mentions(String publisher, String host) {
        String name = host.substring(0, host.indexOf('.')).replace("-", "");
        String bare = publisher.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
        return bare.contains(name) || name.contains(bare);
    }

    /** Returns the part of a host that somebody registers. */
    private static String site(String host) {
        String[] parts = host.toLowerCase(Locale.ROOT).split("\\.");
        int length = parts.length;
        if (length < 2) {
            return "";
        }
        boolean second =
                length > 2 && parts[length - 2].length() <= 3 && parts[length - 1].length() == 2;
        int from = length - (second ? 3 : 2);
        return String.join(".", List.of(parts).subList(from, length));
    }

    private static void mismatch(Source source, SourceSpan at, String what, DiagnosticSink sink) {
        sink.report(
                Code.SOURCE_MISMATCH,
                at,
                "the source `" + source.id() + "` " + what,
                "give title, publisher and address of one page: the one that was read");
    }

    /** Whether a title says that only a part of the page is meant, which may have its own entry. */
    private static boolean isPart(Source source, Reading reading) {
        return PART.matcher(reading.plain(source.title())).find();
    }

    private static String title(Source source, Reading reading) {
        return reading.plain(source.title()).toLowerCase(Locale.ROOT)
                + "\n"
                + Optional.of(source).flatMap(Source::publisher).map(reading::plain).orElse("");
    }

    /** Returns an address without what does not change where it leads. */
    private static String address(URI url) {
        return BESIDE.matcher(url.toString().toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
