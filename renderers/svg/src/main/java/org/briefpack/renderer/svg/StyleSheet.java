package org.briefpack.renderer.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * The rules of {@code style} elements as drawing programs write them: for an element's name, a
 * class or an id. Others, such as for a child of something, do not apply.
 */
final class StyleSheet {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern SIMPLE = Pattern.compile("\\*|[.#]?[A-Za-z_][\\w-]*");

    private final Map<String, Map<String, String>> rules = new HashMap<>();

    /** Takes in the text of a {@code style} element. */
    void add(String text) {
        Matcher rule = RULE.matcher(COMMENT.matcher(text).replaceAll(" "));
        while (rule.find()) {
            for (String selector : rule.group(1).split(",")) {
                String name = selector.strip();
                if (SIMPLE.matcher(name).matches()) {
                    rules.computeIfAbsent(name, n -> new HashMap<>())
                            .putAll(declarations(rule.group(2)));
                }
            }
        }
    }

    /**
     * Returns an element's property; null where it is not set. The style attribute wins over rules
     * for its id, its classes and its name, and these over an attribute of its own (SVG 2, 6.6).
     */
    String property(Element e, String name) {
        String own = declarations(e.getAttribute("style")).get(name);
        if (own != null) {
            return own;
        }
        for (String selector : rules.isEmpty() ? List.<String>of() : selectors(e)) {
            String value = rules.getOrDefault(selector, Map.of()).get(name);
            if (value != null) {
                return value;
            }
        }
        return e.hasAttribute(name) ? e.getAttribute(name) : null;
    }

    private static List<String> selectors(Element e) {
        List<String> selectors = new ArrayList<>();
        selectors.add("#" + e.getAttribute("id"));
        for (String name : e.getAttribute("class").strip().split("\\s+")) {
            selectors.add(1, "." + name);
        }
        selectors.add(e.getLocalName());
        selectors.add("*");
        return selectors;
    }

    private static Map<String, String> declarations(String text) {
        if (text.isBlank()) {
            return Map.of();
        }
        Map<String, String> declarations = new HashMap<>();
        for (String declaration : text.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).replace("!important", "").strip();
                declarations.put(declaration.substring(0, colon).strip(), value);
            }
        }
        return declarations;
    }
}
