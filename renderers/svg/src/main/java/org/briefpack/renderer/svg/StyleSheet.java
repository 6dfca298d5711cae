package org.briefpack.renderer.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/**
 * The rules of {@code style} elements: for names, classes, ids and attributes of elements and of
 * those around them (Selectors 4), the more special one before the more general, the later one
 * before the earlier (CSS Cascade 4, 6). What is not understood does not apply, and is told.
 */
final class StyleSheet {
    /** Beyond these a picture's style is no longer looked at. */
    private static final int MOST_RULES = 2_000;

    /**
     * A rule.
     *
     * @param selector what it is for
     * @param order of rules as they stand in the file
     * @param declarations what it says
     */
    private record Rule(Selector selector, int order, Map<String, Declared> declarations) {}

    /** What is said of one property. */
    private record Declared(String value, boolean important) {}

    private final Set<String> missing;

    /** By what the element itself must have: an id, a class, a name; a star for neither. */
    private final Map<String, List<Rule>> rules = new HashMap<>();

    private final Map<Element, Map<String, String>> known = new IdentityHashMap<>();
    private int count;

    /** Makes an empty sheet; what is left out of it is added to a set. */
    StyleSheet(Set<String> missing) {
        this.missing = missing;
    }

    /** Takes in the text of a {@code style} element, in time that grows with its length. */
    void add(String written) {
        String text = withoutComments(written);
        int at = 0;
        int end = text.indexOf(';');
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            if (end >= 0 && end < at) {
                end = text.indexOf(';', at);
            }
            String head = text.substring(at, open < 0 ? text.length() : open).strip();
            boolean directive = head.startsWith("@");
            if (directive && end >= 0 && (open < 0 || end < open)) {
                missing.add("a style from elsewhere");
                at = end + 1;
                continue;
            }
            if (open < 0) {
                return;
            }
            int close = close(text, open);
            String inside = text.substring(open + 1, close);
            if (directive || inside.indexOf('{') >= 0) {
                missing.add("a rule of style inside another");
            } else {
                rule(head, inside);
            }
            at = close + 1;
        }
    }

    private static String withoutComments(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf("/*", at);
            if (open < 0) {
                return plain.append(text, at, text.length()).toString();
            }
            plain.append(text, at, open).append(' ');
            int close = text.indexOf("*/", open + 2);
            at = close < 0 ? text.length() : close + 2;
        }
        return plain.toString();
    }

    /** Returns where a block ends, the end of the text where it does not. */
    private static int close(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    private void rule(String selectors, String inside) {
        Map<String, Declared> declarations = declarations(inside);
        for (String written : selectors.split(",")) {
            Selector selector = Selector.parse(written.strip());
            if (selector == null) {
                missing.add("a rule of style for \u201C" + shortened(written.strip()) + "\u201D");
            } else if (count == MOST_RULES) {
                missing.add("a part of its style");
            } else {
                rules.computeIfAbsent(selector.key(), key -> new ArrayList<>())
                        .add(new Rule(selector, count++, declarations));
            }
        }
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "\u2026" : text;
    }

    /**
     * Returns an element's property; null where it is not set. The style attribute wins over rules,
     * and these over an attribute of its own (SVG 2, 6.6).
     */
    String property(Element e, String name) {
        String value = known.computeIfAbsent(e, this::said).get(name);
        if (value != null) {
            return value;
        }
        return e.hasAttribute(name) ? e.getAttribute(name) : null;
    }

    private Map<String, String> said(Element e) {
        List<Rule> matching = new ArrayList<>();
        if (count > 0) {
            List<String> keys = new ArrayList<>(List.of("*", e.getLocalName()));
            keys.add("#" + e.getAttribute("id"));
            for (String name : e.getAttribute("class").strip().split("\\s+")) {
                keys.add("." + name);
            }
            for (String key : keys) {
                for (Rule rule : rules.getOrDefault(key, List.of())) {
                    if (rule.selector().matches(e)) {
                        matching.add(rule);
                    }
                }
            }
            matching.sort(
                    Comparator.comparingInt((Rule rule) -> rule.selector().specificity())
                            .thenComparingInt(Rule::order));
        }
        Map<String, Declared> winners = new TreeMap<>();
        matching.forEach(rule -> rule.declarations().forEach((n, d) -> put(winners, n, d)));
        declarations(e.getAttribute("style")).forEach((n, d) -> put(winners, n, d));
        if (winners.isEmpty()) {
            return Map.of();
        }
        Map<String, String> values = new HashMap<>();
        winners.forEach((name, declared) -> values.put(name, declared.value()));
        return values;
    }

    private static void put(Map<String, Declared> winners, String name, Declared declared) {
        Declared before = winners.get(name);
        if (before == null || declared.important() || !before.important()) {
            winners.put(name, declared);
        }
    }

    private static Map<String, Declared> declarations(String text) {
        if (text.isBlank()) {
            return Map.of();
        }
        Map<String, Declared> declarations = new HashMap<>();
        for (String declaration : text.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).strip();
                boolean important = value.toLowerCase(Locale.ROOT).endsWith("!important");
                if (important) {
                    value = value.substring(0, value.length() - "!important".length()).strip();
                }
                String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                put(declarations, name, new Declared(value, important));
            }
        }
        return declarations;
    }
}
