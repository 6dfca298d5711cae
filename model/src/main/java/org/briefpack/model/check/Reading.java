package org.briefpack.model.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.PackParts;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Source;
import org.briefpack.model.pack.Statement;

/** A pack as the rules read it: its parts by kind, and each text taken apart once for all rules. */
final class Reading {
    private final Pack pack;
    private final LocalDate asOf;
    private final PackParts parts;
    private final String language;
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Optional<WordList>> lists = new HashMap<>();
    private final Map<RichText, String> plain = new IdentityHashMap<>();
    private final Map<RichText, List<String>> words = new IdentityHashMap<>();
    private final Map<RichText, Tokens> tokens = new IdentityHashMap<>();
    private final Map<RichText, List<Calendar.Day>> days = new IdentityHashMap<>();
    private final Map<RichText, List<Figure>> figures = new IdentityHashMap<>();
    private final Set<Object> quoting;

    Reading(Pack pack, LocalDate asOf) {
        this.pack = pack;
        this.asOf = asOf;
        this.parts = PackParts.of(pack);
        this.language = Locale.forLanguageTag(pack.language().orElse("en")).getLanguage();
        pack.claims().forEach(claim -> claims.put(claim.id(), claim));
        pack.sources().forEach(source -> sources.put(source.id(), source));
        this.quoting = Spoken.quoting(pack);
    }

    Pack pack() {
        return pack;
    }

    /** Returns the day that counts as today. */
    LocalDate asOf() {
        return asOf;
    }

    PackParts parts() {
        return parts;
    }

    /** Returns the primary language of the pack, such as {@code en}. */
    String language() {
        return language;
    }

    /** Returns all parts of a kind in the order of the format. */
    <T extends Record> List<T> all(Class<T> kind) {
        return parts.all(kind);
    }

    /** Returns the claim of an id; empty where there is none. */
    Optional<Claim> claim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    /** Returns the claim that a statement rests on; empty where it rests on none. */
    Optional<Claim> claim(Statement statement) {
        return statement.claim().flatMap(this::claim);
    }

    /**
     * Returns the claims whose figures a statement may say: its own and, where it names sources,
     * all that they carry; nothing where one of them carries none, so that it may say anything.
     */
    List<Claim> basis(Statement statement, Claim claim) {
        List<Claim> all = new ArrayList<>(List.of(claim));
        for (String source : statement.sources()) {
            List<Claim> carried =
                    pack.claims().stream().filter(c -> c.sources().contains(source)).toList();
            if (carried.isEmpty()) {
                return List.of();
            }
            all.addAll(carried);
        }
        return all;
    }

    /** Returns the source of an id; empty where there is none. */
    Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** Returns a kept list of the pack's language; empty where the language has none. */
    Optional<WordList> list(String name) {
        return lists.computeIfAbsent(name, key -> WordList.load(language, key));
    }

    /** Whether a word in lower case stands in a kept list of the pack's language. */
    boolean has(String list, String word) {
        return list(list).filter(kept -> kept.has(word)).isPresent();
    }

    /** Returns the text without its marks. */
    String plain(RichText text) {
        return plain.computeIfAbsent(text, RichText::plain);
    }

    /** Returns the text's words in lower case. */
    List<String> words(RichText text) {
        return words.computeIfAbsent(text, t -> Words.words(plain(t)));
    }

    /** Returns the text's words with their places. */
    Tokens tokens(RichText text) {
        return tokens.computeIfAbsent(text, t -> Tokens.of(plain(t)));
    }

    /** Returns the dates that the text names. */
    List<Calendar.Day> days(RichText text) {
        return days.computeIfAbsent(text, t -> Calendar.in(plain(t)));
    }

    /** Returns the numbers of the text that belong to no name. */
    List<Figure> figures(RichText text) {
        return figures.computeIfAbsent(text, t -> Figure.in(plain(t)));
    }

    /** Returns all that may name what nobody should say; not to be changed. */
    Set<Object> quoting() {
        return quoting;
    }

    /** Returns where the value of a key stands. */
    SourceSpan at(SourceSpan group, String key) {
        return pack.places().value(group, key);
    }

    /** Returns where a part of a text stands; the indexes are those of the text without marks. */
    SourceSpan at(RichText text, int from, int to) {
        String bare = plain(text).replace(' ', '\n');
        String written = text.source().replace(' ', '\n');
        String part = bare.substring(from, to);
        int at = -1;
        // Marks move what follows them, never what they enclose: the part is found by its count.
        for (int i = bare.indexOf(part); i >= 0 && i <= from; i = bare.indexOf(part, i + 1)) {
            at = written.indexOf(part, at + 1);
            if (at < 0) {
                return text.span();
            }
        }
        return at < 0 ? text.span() : pack.places().within(text.span(), at, at + part.length());
    }
}
