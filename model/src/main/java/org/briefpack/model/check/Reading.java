package org.briefpack.model.check;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.PackParts;
import org.briefpack.model.pack.RichText;

/** A pack as the rules read it: its parts by kind, and each text taken apart once for all rules. */
final class Reading {
    private final Pack pack;
    private final LocalDate asOf;
    private final PackParts parts;
    private final Map<RichText, String> plain = new IdentityHashMap<>();
    private final Map<RichText, List<String>> words = new IdentityHashMap<>();

    Reading(Pack pack, LocalDate asOf) {
        this.pack = pack;
        this.asOf = asOf;
        this.parts = PackParts.of(pack);
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

    /** Returns all parts of a kind in the order of the format. */
    <T extends Record> List<T> all(Class<T> kind) {
        return parts.all(kind);
    }

    /** Returns the text without its marks. */
    String plain(RichText text) {
        String known = plain.get(text);
        if (known == null) {
            known = text.plain();
            plain.put(text, known);
        }
        return known;
    }

    /** Returns the text's words in lower case. */
    List<String> words(RichText text) {
        List<String> known = words.get(text);
        if (known == null) {
            known = Words.words(plain(text));
            words.put(text, known);
        }
        return known;
    }
}
