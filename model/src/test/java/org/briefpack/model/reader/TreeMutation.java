package org.briefpack.model.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Changes one or two values of a tree of maps, lists and scalars, the same way for each seed. */
final class TreeMutation {
    private static final List<Object> VALUES =
            Arrays.asList(
                    null,
                    "",
                    " ",
                    "\u00a0",
                    "x",
                    "X y",
                    "2026",
                    "2026-02-29",
                    "2024-02-29",
                    "2026-05",
                    "tea",
                    "red",
                    "internal",
                    "column",
                    "https://example.org/a?b#c",
                    "https://a b",
                    0,
                    1,
                    4,
                    2026,
                    1e300,
                    -3,
                    2.5,
                    30.0,
                    true,
                    false,
                    List.of(),
                    Map.of(),
                    List.of("a", "b"),
                    List.of("a"),
                    Map.of("text", "a"),
                    Map.of("x", 1));

    private final Random random;
    private int countdown;

    TreeMutation(Random random) {
        this.random = random;
    }

    Object mutate(Object root) {
        Object changed = root;
        for (int i = 0; i <= random.nextInt(2); i++) {
            countdown = 1 + random.nextInt(size(changed) - 1);
            changed = copy(changed);
        }
        return changed;
    }

    private static int size(Object value) {
        if (value instanceof Map<?, ?> map) {
            return 1 + map.values().stream().mapToInt(TreeMutation::size).sum();
        }
        return value instanceof List<?> list
                ? 1 + list.stream().mapToInt(TreeMutation::size).sum()
                : 1;
    }

    /** Copies the tree; the node that the countdown ends at is changed. */
    private Object copy(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, member) -> put(copy, key.toString(), member));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> add(copy, item));
            return copy;
        }
        return value;
    }

    private void put(Map<String, Object> to, String key, Object member) {
        if (--countdown != 0) {
            to.put(key, copy(member));
            return;
        }
        switch (random.nextInt(4)) {
            case 0 -> {}
            case 1 -> to.put(key + (random.nextBoolean() ? "s" : ""), member);
            default -> to.put(key, VALUES.get(random.nextInt(VALUES.size())));
        }
    }

    private void add(List<Object> to, Object item) {
        if (--countdown != 0) {
            to.add(copy(item));
            return;
        }
        switch (random.nextInt(4)) {
            case 0 -> {}
            case 1 -> {
                to.add(item);
                to.add(item);
            }
            default -> to.add(VALUES.get(random.nextInt(VALUES.size())));
        }
    }
}
