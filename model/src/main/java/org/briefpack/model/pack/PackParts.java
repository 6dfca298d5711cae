package org.briefpack.model.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of a pack by their kind, found in one walk. */
public final class PackParts {
    private final Map<Class<?>, List<Object>> byKind = new HashMap<>();

    private PackParts() {}

    /** Returns the pack's parts: records and texts, wherever they stand. */
    public static PackParts of(Pack pack) {
        PackParts parts = new PackParts();
        PackWalk.visit(pack, parts::add);
        return parts;
    }

    private void add(Object part) {
        if (part instanceof Record) {
            List<Object> same = byKind.get(part.getClass());
            if (same == null) {
                same = new ArrayList<>();
                byKind.put(part.getClass(), same);
            }
            same.add(part);
        }
    }

    /** Returns all parts of a kind in the order of the format; none where the pack has none. */
    public <T extends Record> List<T> all(Class<T> kind) {
        List<T> all = new ArrayList<>();
        for (Object part : byKind.getOrDefault(kind, List.of())) {
            all.add(kind.cast(part));
        }
        return all;
    }
}
