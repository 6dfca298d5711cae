package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.theme.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Everything that the article had from which the built-in pack grew is in the handout, the brief
 * and the deck, each row in words of ours.
 */
class ArticleRowsTest {
    private static final List<String> DOCUMENTS = List.of("handout", "brief", "deck");

    private final Pack pack = pack();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // origin, focus, users and the key fact of each
                "side project at Mozilla from 2006|public since November 2009",
                "Memory safety and speed|Simplicity at scale",
                "Discord, Dropbox and Cloudflare|Uber, Twitch and Docker",
                "Fearless concurrency|Concurrency is built in",
                // head to head
                "Learning curve|C-like syntax",
                "Performance|in the class of C and C++",
                "Memory management|garbage collector cleans up",
                "Concurrency model|Goroutines and channels",
                "Compilation speed|large programs in seconds",
                "Community|Established",
                // when companies choose which
                "game engines|trading",
                "embedded|IoT",
                "blockchain|cryptography",
                "beside C and C++|in its place",
                "Large technology companies|complex systems",
                "Start-ups in finance, security|speed-critical",
                "Teams strong in systems programming|systems programming",
                "Cloud-native|microservices",
                "APIs|doors through which programs talk",
                "Command-line|orchestration",
                "Rapid prototyping|nobody has measured",
                "Network services|heavy traffic",
                "Cloud-first|distributed systems",
                "Start-ups in a hurry|productivity",
                // what candidates should show
                "ownership and borrowing|unsafe code",
                "Cargo|memory and threads",
                "goroutines and channels|standard library",
                "Gin or Echo|microservice patterns",
                // red flags
                "handles errors|package management",
                "compare it with any other language|never written a test",
                // questions recruiters ask
                "Which language has grown faster?|Both have, since 2021",
                "Can they replace Java or Python?|In places",
                "Front end or back end?|WebAssembly",
                "Which pays better?|Neither, steadily",
                // key takeaways
                "workhorse for cloud services|speed and safety matter most",
                "competes with C and C++|fundamentals and shown work",
                "Expect more Rust roles|hiring plans",
                // provenance
                "Aaron Decker|Facts checked 30 November 2026"
            })
    void aRowOfTheArticleIsInAllThree(String one, String other) {
        for (String document : DOCUMENTS) {
            String text = text(document);
            for (String words : List.of(one, other)) {
                assertTrue(contains(text, words), () -> document + " lacks: " + words);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"handout", "brief", "deck"})
    void whoeverWantsToGoDeeperFindsTheWay(String document) {
        String link = "href=\"https://iteachrecruiters.com/";
        assertTrue(markup(document).contains(link) || markup(document).contains("ref=\"seed\""));
        assertTrue(contains(text(document), "Go deeper") || document.equals("deck"));
    }

    @Test
    void theHandoutIsADeskSheetOfNoMoreThanNineHundredWordsBesidesItsSources() {
        String text = text("handout");
        Matcher words = Pattern.compile("\\p{L}[\\p{L}\\p{N}'’.+-]*").matcher(text);
        long count = words.results().count();
        assertTrue(count <= 900, () -> count + " words");
    }

    private static boolean contains(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private String text(String document) {
        String bare = markup(document).replaceAll("</?abbr[^>]*>", "").replaceAll("<[^>]*>", " ");
        Stream<String> words = Arrays.stream(bare.split("\\s+"));
        return String.join(" ", words.toList());
    }

    private String markup(String document) {
        ComposeOptions options = new ComposeOptions(Paper.A4, new LinkedHashMap<>(), 0);
        return Composer.markup(pack, document, options).orElseThrow();
    }

    private static Pack pack() {
        byte[] yaml = BuiltIns.pack("rust-vs-go").orElseThrow().bytes();
        return PackReader.read("pack.yaml", yaml).orElseThrow();
    }
}
