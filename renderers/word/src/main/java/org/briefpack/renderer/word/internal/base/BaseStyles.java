package org.briefpack.renderer.word.internal.base;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.style.Inherited;
import org.briefpack.renderer.word.internal.style.Looks;
import org.briefpack.renderer.word.internal.style.Style;
import org.briefpack.renderer.word.internal.style.StyleIds;
import org.briefpack.renderer.word.internal.style.StyleWriter;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * The styles of a template: which of our roles they fill, and which are missing. Word writes the
 * names of its built-in styles in English in every language; other programs do not, so the names of
 * other languages are known too. Ids differ from language to language and say nothing.
 */
public final class BaseStyles {
    private final Element root;
    private final Map<Style, String> mapped = new EnumMap<>(Style.class);
    private final List<Style> missing = new ArrayList<>();
    private final Map<Style, Element> elements = new EnumMap<>(Style.class);

    /** Returns whether a switch is on (ECMA-376 part 1, 22.9.2.7). */
    static boolean on(Element toggle) {
        String value = XmlTree.value(toggle, "val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    private BaseStyles(Element root) {
        this.root = root;
    }

    /** Maps our styles to a template's. */
    static BaseStyles of(Element root) {
        BaseStyles styles = new BaseStyles(root);
        Map<String, Element> byName = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (Element style : XmlTree.children(root, "style")) {
            ids.add(XmlTree.value(style, "styleId"));
            for (String name : names(style)) {
                byName.putIfAbsent(XmlTree.value(style, "type") + ":" + name, style);
            }
        }
        StyleNames elsewhere = new StyleNames();
        for (Style style : Style.values()) {
            styles.map(style, byName, ids, elsewhere);
        }
        return styles;
    }

    private static List<String> names(Element style) {
        List<String> names = new ArrayList<>();
        for (String tag : List.of("name", "aliases")) {
            Element element = XmlTree.child(style, tag);
            if (element != null) {
                for (String name : XmlTree.value(element, "val").split("[,;]")) {
                    names.add(name.strip().toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }

    private void map(
            Style style, Map<String, Element> byName, Set<String> ids, StyleNames elsewhere) {
        Element found = byDefault(style);
        String type = style.kind().type() + ":";
        if (found == null) {
            found = byName.get(type + style.styleName().toLowerCase(Locale.ROOT));
        }
        for (String other : elsewhere.elsewhere(style)) {
            found = found == null ? byName.get(type + other) : found;
        }
        found = found == null ? byOutline(style) : found;
        if (found != null) {
            mapped.put(style, XmlTree.value(found, "styleId"));
            elements.put(style, found);
        } else {
            missing.add(style);
            // An id that the template uses for something else must not be taken twice.
            String id = style.id();
            for (int i = 2; !ids.add(id); i++) {
                id = style.id() + i;
            }
            mapped.put(style, id);
        }
    }

    /** A template has one default style of each kind, whatever it is called. */
    private Element byDefault(Style style) {
        boolean wanted =
                switch (style) {
                    case NORMAL, DEFAULT_CHARACTER, TABLE_NORMAL, NO_LIST -> true;
                    default -> false;
                };
        if (!wanted) {
            return null;
        }
        for (Element candidate : XmlTree.children(root, "style")) {
            String flag = XmlTree.value(candidate, "default");
            boolean chosen = flag.equals("1") || flag.equals("true") || flag.equals("on");
            if (chosen && XmlTree.value(candidate, "type").equals(style.kind().type())) {
                return candidate;
            }
        }
        return null;
    }

    /** A heading by any name is a style of the outline (ECMA-376 part 1, 17.3.1.20). */
    private Element byOutline(Style style) {
        int level = style.headingLevel() - 1;
        if (level < 0) {
            return null;
        }
        for (Element candidate : XmlTree.children(root, "style")) {
            Element properties = XmlTree.child(candidate, "pPr");
            Element outline = properties == null ? null : XmlTree.child(properties, "outlineLvl");
            boolean same = outline != null && XmlTree.value(outline, "val").equals("" + level);
            boolean own = XmlTree.value(candidate, "customStyle").equals("1");
            if (same && own && XmlTree.value(candidate, "type").equals("paragraph")) {
                return candidate;
            }
        }
        return null;
    }

    Map<Style, String> ids() {
        return mapped;
    }

    /** Styles that the template lacks. */
    List<Style> missing() {
        return missing;
    }

    /** Returns a style of the template; null where it is missing. */
    Element element(Style style) {
        return elements.get(style);
    }

    /** The root element of the styles part; what is added to it is written with it. */
    public Element root() {
        return root;
    }

    /** Returns the nearest value of each property of a style and those it stands on (17.7.2). */
    Map<String, Element> resolved(Style style, String properties) {
        Map<String, Element> found = new HashMap<>();
        Element at = elements.get(style);
        for (int guard = 0; at != null && guard < 50; guard++) {
            collect(XmlTree.child(at, properties), found);
            Element basis = XmlTree.child(at, "basedOn");
            at = basis == null ? null : byId(XmlTree.value(basis, "val"));
        }
        Element defaults = XmlTree.child(root, "docDefaults");
        Element kind = defaults == null ? null : XmlTree.child(defaults, properties + "Default");
        collect(kind == null ? null : XmlTree.child(kind, properties), found);
        return found;
    }

    private static void collect(Element properties, Map<String, Element> found) {
        if (properties != null) {
            XmlTree.children(properties).forEach(e -> found.putIfAbsent(e.getLocalName(), e));
        }
    }

    /** Returns the style of an id; null for none. */
    Element byId(String id) {
        return XmlTree.children(root, "style").stream()
                .filter(style -> XmlTree.value(style, "styleId").equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Returns what a style of the template hands down to those of ours that stand on it. */
    Inherited handsDown(Style style) {
        Map<String, Element> paragraph = resolved(style, "pPr");
        Set<String> set = new HashSet<>();
        paragraph.forEach(
                (name, element) -> {
                    if (on(element)) {
                        set.add(name);
                    }
                });
        for (String measured : List.of("ind", "spacing")) {
            if (paragraph.containsKey(measured)) {
                NamedNodeMap attributes = paragraph.get(measured).getAttributes();
                for (int i = 0; i < attributes.getLength(); i++) {
                    set.add(attributes.item(i).getLocalName());
                }
            }
        }
        Set<String> run = new HashSet<>();
        resolved(style, "rPr")
                .forEach(
                        (name, element) -> {
                            if (on(element)) {
                                run.add(name);
                            }
                        });
        return new Inherited(set, run, tabs(paragraph.get("tabs")));
    }

    /** Returns the positions of tab stops in twips. */
    static List<Integer> tabs(Element stops) {
        if (stops == null) {
            return List.of();
        }
        return XmlTree.children(stops, "tab").stream()
                .filter(tab -> !XmlTree.value(tab, "val").equals("clear"))
                .map(tab -> XmlTree.value(tab, "pos"))
                .filter(position -> position.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }

    /** Returns the name that the template has for one of our styles. */
    String nameOf(Style style) {
        Element element = elements.get(style);
        Element name = element == null ? null : XmlTree.child(element, "name");
        return name == null ? style.styleName() : XmlTree.value(name, "val");
    }

    /** Takes out references to styles that the template itself does not have. */
    private void repair() {
        Set<String> known = new HashSet<>();
        List<Element> styles = XmlTree.children(root, "style");
        styles.forEach(style -> known.add(XmlTree.value(style, "styleId")));
        for (Element style : styles) {
            for (String tag : List.of("basedOn", "next", "link")) {
                Element reference = XmlTree.child(style, tag);
                if (reference != null && !known.contains(XmlTree.value(reference, "val"))) {
                    XmlTree.remove(reference);
                }
            }
        }
    }

    /** Writes the template's styles with the missing ones behind them. */
    void write(OfficePart part, Looks looks, StyleIds ids) {
        repair();
        XmlWriter additions = XmlWriter.fragment();
        StyleWriter writer = new StyleWriter(additions, looks, ids);
        missing.forEach(writer::write);
        XmlWriter w = new XmlWriter();
        BaseParts.writeWith(w, root, additions);
        part.content(w.toByteArray());
    }
}
