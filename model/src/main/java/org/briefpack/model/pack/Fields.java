package org.briefpack.model.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/** The fields that can be filled in for a pack: those of every pack, and those it declares. */
public final class Fields {
    /** Fields that every pack has, declared or not. */
    public static final List<String> BUILT_IN = List.of("client", "role", "candidate", "presenter");

    private final SequencedMap<String, Field> declared;

    private Fields(SequencedMap<String, Field> declared) {
        this.declared = declared;
    }

    /** Returns a pack's fields. */
    public static Fields of(Pack pack) {
        return new Fields(pack.fields());
    }

    /** Returns all names: the declared ones in their order, then those of every pack. */
    public List<String> names() {
        List<String> names = new ArrayList<>(declared.keySet());
        BUILT_IN.stream().filter(name -> !declared.containsKey(name)).forEach(names::add);
        return names;
    }

    /** Returns whether there is a field of exactly this name. */
    public boolean has(String name) {
        return declared.containsKey(name) || BUILT_IN.contains(name);
    }

    /**
     * Returns the name of the field that a heading stands for: a name or a label, in any case;
     * empty where it stands for none.
     */
    public Optional<String> named(String heading) {
        String wanted = heading.strip();
        return names().stream()
                .filter(name -> name.equalsIgnoreCase(wanted))
                .findFirst()
                .or(
                        () ->
                                names().stream()
                                        .filter(name -> label(name).equalsIgnoreCase(wanted))
                                        .findFirst());
    }

    /** Returns what readers see as a field's name. */
    public String label(String name) {
        return Optional.ofNullable(declared.get(name))
                .flatMap(Field::label)
                .orElseGet(() -> labelOf(name));
    }

    /** Returns whether a field stays in the house. */
    public boolean isInternal(String name) {
        return declared.containsKey(name) && declared.get(name).isInternal();
    }

    /** Returns a name as words: {@code startDate} and {@code start-date} are "Start date". */
    public static String labelOf(String name) {
        String words =
                name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                        .replaceAll("[_-]+", " ")
                        .strip()
                        .toLowerCase(Locale.ROOT);
        if (words.isEmpty()) {
            return name;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
