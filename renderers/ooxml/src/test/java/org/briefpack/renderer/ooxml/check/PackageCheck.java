package org.briefpack.renderer.ooxml.check;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Checks content types, relationships and reachability (ECMA-376 part 2). */
final class PackageCheck {
    private static final String R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Parts parts;
    private final List<String> problems;
    private final Map<String, Map<String, Element>> relationships = new HashMap<>();

    PackageCheck(Parts parts, List<String> problems) {
        this.parts = parts;
        this.problems = problems;
    }

    void run() {
        contentTypes();
        for (String name : parts.names()) {
            if (name.endsWith(".rels")) {
                relationships(name);
            }
        }
        for (String name : parts.names()) {
            if (!name.endsWith(".rels")) {
                parts.xml(name).ifPresent(root -> uses(name, root));
            }
        }
        reachable();
    }

    private void contentTypes() {
        Element types = parts.xml("[Content_Types].xml").orElse(null);
        if (types == null) {
            problems.add("no content types");
            return;
        }
        Set<String> extensions = new HashSet<>();
        Set<String> overrides = new HashSet<>();
        for (Element entry : Parts.children(types)) {
            if (entry.getTagName().equals("Default")) {
                if (!extensions.add(entry.getAttribute("Extension").toLowerCase(Locale.ROOT))) {
                    problems.add(
                            "two content types for one ending: " + entry.getAttribute("Extension"));
                }
            } else {
                String part = entry.getAttribute("PartName").substring(1);
                if (!parts.has(part)) {
                    problems.add("content type for a part that is not there: " + part);
                }
                overrides.add(part);
            }
        }
        for (String name : parts.names()) {
            String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            boolean typed = overrides.contains(name) || extensions.contains(extension);
            if (!typed && !name.equals("[Content_Types].xml")) {
                problems.add("no content type for " + name);
            }
        }
    }

    private void relationships(String name) {
        String source = source(name);
        if (!source.isEmpty() && !parts.has(source)) {
            problems.add(name + " belongs to no part");
        }
        Map<String, Element> byId = relationships.computeIfAbsent(source, s -> new HashMap<>());
        for (Element relationship : Parts.children(parts.xml(name).orElseThrow())) {
            String id = relationship.getAttribute("Id");
            if (byId.put(id, relationship) != null) {
                problems.add(name + " has two relationships " + id);
            }
            if (relationship.getAttribute("TargetMode").equals("External")) {
                external(name, relationship);
            } else if (!parts.has(target(source, relationship))) {
                problems.add(name + " " + id + " leads to no part");
            }
        }
    }

    private void external(String name, Element relationship) {
        String target = relationship.getAttribute("Target");
        if (!relationship.getAttribute("Type").endsWith("/hyperlink")) {
            problems.add(name + " fetches something from outside: " + target);
        }
        try {
            URI.create(target);
        } catch (IllegalArgumentException e) {
            problems.add(name + " leads to what is not a URI: " + target);
        }
    }

    private void uses(String name, Element root) {
        Map<String, Element> known = relationships.getOrDefault(name, Map.of());
        Parts.each(
                root,
                element -> {
                    NamedNodeMap attributes = element.getAttributes();
                    for (int i = 0; i < attributes.getLength(); i++) {
                        Attr attribute = (Attr) attributes.item(i);
                        if (R.equals(attribute.getNamespaceURI())
                                && !attribute.getValue().isEmpty()
                                && !known.containsKey(attribute.getValue())) {
                            problems.add(name + " uses no relationship " + attribute.getValue());
                        }
                    }
                });
    }

    private void reachable() {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(""));
        while (!open.isEmpty()) {
            String source = open.pop();
            for (Element r : relationships.getOrDefault(source, Map.of()).values()) {
                if (!r.getAttribute("TargetMode").equals("External")) {
                    String target = target(source, r);
                    if (reached.add(target)) {
                        open.push(target);
                    }
                }
            }
        }
        for (String name : parts.names()) {
            boolean own = name.endsWith(".rels") || name.equals("[Content_Types].xml");
            if (!own && !reached.contains(name)) {
                problems.add("nothing leads to " + name);
            }
        }
    }

    /** Returns the part that a relationships part belongs to; empty for the package. */
    private static String source(String name) {
        String part = name.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
        return part.equals(name) ? name : part;
    }

    private static String target(String source, Element relationship) {
        URI base = URI.create("/" + source.replace(" ", "%20"));
        return base.resolve(relationship.getAttribute("Target")).getPath().substring(1);
    }
}
