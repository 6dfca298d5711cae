package org.briefpack.model.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A kept list of words and phrases of one language. A line is a phrase, with what to write instead
 * after an equals sign. One space parts words. A star at a word's end stands for any ending, three
 * dots for up to four words; {@code #} begins a remark. A phrase that equals ok is none of the
 * list, though a part of it is.
 */
final class WordList {
    /** Words are looked up by their first letters; a star may follow no fewer. */
    private static final int PREFIX = 3;

    private static final int MOST_BETWEEN = 4;

    private static final Map<String, Optional<WordList>> LOADED = new ConcurrentHashMap<>();

    /** What a list has instead of a phrase that holds another one, and is fine. */
    static final String FINE = "ok";

    private final Map<String, List<Entry>> byStart = new HashMap<>();

    private record Entry(List<String> words, String instead) {}

    /**
     * A phrase that was found.
     *
     * @param from index of its first character
     * @param to index after its last
     * @param first index of its first word among the text's words
     * @param found the characters
     * @param instead what to write instead; empty where the list says nothing
     */
    record Hit(int from, int to, int first, String found, String instead) {}

    /** Returns a list, which is read once; empty where the language has none. */
    static Optional<WordList> load(String language, String name) {
        return LOADED.computeIfAbsent(language + "/" + name, WordList::read);
    }

    private static Optional<WordList> read(String name) {
        String path = "words/" + name + ".txt";
        try (InputStream in = WordList.class.getResourceAsStream(path)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(of(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WordList of(String lines) {
        WordList list = new WordList();
        lines.lines()
                .map(line -> line.startsWith("#") ? "" : line.strip())
                .filter(line -> !line.isEmpty())
                .forEach(list::add);
        list.byStart
                .values()
                .forEach(same -> same.sort(Comparator.comparingInt(e -> -e.words().size())));
        return list;
    }

    private void add(String line) {
        int equals = line.indexOf('=');
        String phrase = equals < 0 ? line : line.substring(0, equals).strip();
        String instead = equals < 0 ? "" : line.substring(equals + 1).strip();
        List<String> words = List.of(phrase.replace('’', '\'').split(" "));
        byStart.computeIfAbsent(start(words.getFirst().replace("*", "")), k -> new ArrayList<>())
                .add(new Entry(words, instead));
    }

    /** Returns the first letters, by which a word is looked up. */
    static String start(String word) {
        return word.length() <= PREFIX ? word : word.substring(0, PREFIX);
    }

    /** Returns the phrases, as they are written in the list. */
    List<String> phrases() {
        return byStart.values().stream()
                .flatMap(List::stream)
                .map(entry -> String.join(" ", entry.words()))
                .sorted()
                .toList();
    }

    /** Returns whether a phrase stands in the list by itself. */
    boolean has(String phrase) {
        return entries(start(phrase)).stream()
                .anyMatch(e -> String.join(" ", e.words()).equals(phrase));
    }

    /** Returns the phrases that stand in a text, the longest at each place. */
    List<Hit> in(Tokens tokens) {
        List<Hit> hits = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < tokens.words().size(); i++) {
            if (i < next) {
                continue;
            }
            for (Entry entry : entries(tokens.words().get(i).start())) {
                int last = match(entry.words(), tokens, i);
                if (last >= 0) {
                    int from = tokens.words().get(i).from();
                    int to = tokens.words().get(last).to();
                    String found = tokens.text().substring(from, to);
                    hits.add(new Hit(from, to, i, found, entry.instead()));
                    next = last + 1;
                    break;
                }
            }
        }
        return hits;
    }

    private List<Entry> entries(String start) {
        return byStart.getOrDefault(start, List.of());
    }

    /** Returns the index of the last word where the phrase stands from a word on; -1 elsewhere. */
    private static int match(List<String> phrase, Tokens tokens, int from) {
        int at = from;
        int free = 0;
        for (int i = 0; i < phrase.size(); i++) {
            if (phrase.get(i).equals("...")) {
                free = MOST_BETWEEN;
                continue;
            }
            while (free > 0 && follows(tokens, at, from) && !fits(phrase.get(i), tokens, at)) {
                at++;
                free--;
            }
            if (!follows(tokens, at, from) || !fits(phrase.get(i), tokens, at)) {
                return -1;
            }
            at++;
            free = 0;
        }
        return at - 1;
    }

    private static boolean follows(Tokens tokens, int at, int from) {
        return at < tokens.words().size() && (at == from || tokens.isJoined(at - 1));
    }

    private static boolean fits(String pattern, Tokens tokens, int at) {
        String word = tokens.words().get(at).lower();
        return pattern.endsWith("*")
                ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                : word.equals(pattern);
    }
}
