package org.briefpack.renderer.svg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Which elements a rule of style is for (Selectors 4): names, classes, ids and attributes, of an
 * element and of those before it and around it.
 */
final class Selector {
    private static final Pattern PART =
            Pattern.compile(
                    "\\G(?:(\\*|[A-Za-z_][\\w-]*)|#([\\w-]+)|\\.([\\w-]+)"
                            + "|\\[\\s*([\\w:-]+)\\s*(?:=\\s*[\"']?([^\"'\\]]*)[\"']?\\s*)?\\])");

    private static final int LONGEST = 20;
    private static final int LENGTH = 400;

    /**
     * What one element must have.
     *
     * @param name its own; a star or nothing for any
     * @param id empty for any
     * @param classes all of them
     * @param attributes names, each followed by its value or null
     */
    private record Compound(String name, String id, List<String> classes, List<String> attributes) {
        boolean matches(Element e) {
            boolean named = name.isEmpty() || name.equals("*") || name.equals(e.getLocalName());
            return named
                    && (id.isEmpty() || id.equals(e.getAttribute("id")))
                    && (classes.isEmpty() || classes(e).containsAll(classes))
                    && hasAttributes(e);
        }

        private boolean hasAttributes(Element e) {
            for (int i = 0; i < attributes.size(); i += 2) {
                String wanted = attributes.get(i + 1);
                boolean has = e.hasAttribute(attributes.get(i));
                if (!has || wanted != null && !wanted.equals(e.getAttribute(attributes.get(i)))) {
                    return false;
                }
            }
            return true;
        }

        private static List<String> classes(Element e) {
            return Arrays.asList(e.getAttribute("class").strip().split("\\s+"));
        }
    }

    /** From the element itself outwards. */
    private final List<Compound> compounds;

    /** How each is joined to the next: a space, {@code >}, {@code +} or {@code ~}. */
    private final String joints;

    private Selector(List<Compound> compounds, String joints) {
        this.compounds = compounds;
        this.joints = joints;
    }

    /** Reads a selector; null where it has something that is not understood. */
    static Selector parse(String text) {
        List<Compound> compounds = new ArrayList<>();
        StringBuilder joints = new StringBuilder();
        Matcher part = PART.matcher(text);
        int at = 0;
        while (at < text.length() && compounds.size() < LONGEST && text.length() <= LENGTH) {
            int start = at;
            at = compound(text, start, part, compounds);
            if (at == start) {
                return null;
            }
            int next = at;
            char joint = ' ';
            while (next < text.length() && " \t\n\r\f>+~".indexOf(text.charAt(next)) >= 0) {
                joint = text.charAt(next) > ' ' ? text.charAt(next) : joint;
                next++;
            }
            if (next == text.length()) {
                return next == at ? new Selector(compounds, joints.reverse().toString()) : null;
            }
            if (next == at) {
                return null;
            }
            joints.append(joint);
            at = next;
        }
        return null;
    }

    /** Reads what must hold of one element; returns where it ends, its start where it is none. */
    private static int compound(String text, int start, Matcher part, List<Compound> compounds) {
        String name = "";
        String id = "";
        List<String> classes = new ArrayList<>();
        List<String> attributes = new ArrayList<>();
        int at = start;
        while (at < text.length() && part.find(at) && part.start() == at) {
            name = part.group(1) == null ? name : part.group(1);
            id = part.group(2) == null ? id : part.group(2);
            if (part.group(3) != null) {
                classes.add(part.group(3));
            }
            if (part.group(4) != null) {
                attributes.add(part.group(4));
                attributes.add(part.group(5));
            }
            at = part.end();
        }
        compounds.addFirst(new Compound(name, id, classes, attributes));
        return at;
    }

    /** Returns what an element must have: an id, a class or a name, a star where nothing. */
    String key() {
        Compound own = compounds.getFirst();
        if (!own.id().isEmpty()) {
            return "#" + own.id();
        }
        if (!own.classes().isEmpty()) {
            return "." + own.classes().getFirst();
        }
        return own.name().isEmpty() ? "*" : own.name();
    }

    /** Returns a number that is higher for a more special selector. */
    int specificity() {
        int sum = 0;
        for (Compound c : compounds) {
            sum += c.id().isEmpty() ? 0 : 10_000;
            sum += 100 * (c.classes().size() + c.attributes().size() / 2);
            sum += c.name().isEmpty() || c.name().equals("*") ? 0 : 1;
        }
        return sum;
    }

    boolean matches(Element e) {
        return matches(e, 0);
    }

    private boolean matches(Element e, int at) {
        if (!compounds.get(at).matches(e)) {
            return false;
        }
        if (at == compounds.size() - 1) {
            return true;
        }
        char joint = joints.charAt(at);
        boolean around = joint == ' ' || joint == '>';
        Element other = around ? parent(e) : before(e);
        while (other != null) {
            if (matches(other, at + 1)) {
                return true;
            }
            if (joint == '>' || joint == '+') {
                return false;
            }
            other = around ? parent(other) : before(other);
        }
        return false;
    }

    private static Element parent(Element e) {
        return e.getParentNode() instanceof Element parent ? parent : null;
    }

    private static Element before(Element e) {
        Node node = e.getPreviousSibling();
        while (node != null && !(node instanceof Element)) {
            node = node.getPreviousSibling();
        }
        return (Element) node;
    }
}
