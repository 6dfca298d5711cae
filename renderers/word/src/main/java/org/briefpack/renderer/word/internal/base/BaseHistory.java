package org.briefpack.renderer.word.internal.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.word.internal.style.Names;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Takes out of a template's parts who changed what and when: tracked changes as if accepted
 * (ECMA-376 part 1, 17.13.5), comments, and the numbers of editing sessions (17.15.1.70).
 */
final class BaseHistory {
    private static final Set<String> GONE =
            Set.of(
                    "del",
                    "moveFrom",
                    "moveFromRangeStart",
                    "moveFromRangeEnd",
                    "moveToRangeStart",
                    "moveToRangeEnd",
                    "cellIns",
                    "cellDel",
                    "cellMerge",
                    "commentRangeStart",
                    "commentRangeEnd",
                    "commentReference",
                    "rsid");
    private static final Set<String> ACCEPTED = Set.of("ins", "moveTo");

    private BaseHistory() {}

    /** Returns whether somebody's changes are tracked in a part's text. */
    static boolean isTracked(Element root) {
        boolean[] found = {false};
        XmlTree.each(
                root, e -> found[0] |= List.of("ins", "del", "moveTo").contains(e.getLocalName()));
        return found[0];
    }

    /** Returns whether there was something to take out. */
    static boolean strip(Element root) {
        List<Element> gone = new ArrayList<>();
        List<Element> accepted = new ArrayList<>();
        boolean[] changed = {false};
        XmlTree.each(
                root,
                element -> {
                    String name = element.getLocalName();
                    if (!Names.W.equals(element.getNamespaceURI())) {
                        return;
                    }
                    if (GONE.contains(name) || name.endsWith("Change")) {
                        gone.add(element);
                    } else if (ACCEPTED.contains(name)) {
                        accepted.add(element);
                    }
                    changed[0] |= sessions(element);
                });
        gone.forEach(XmlTree::remove);
        accepted.forEach(BaseHistory::unwrap);
        return changed[0] || !gone.isEmpty() || !accepted.isEmpty();
    }

    private static boolean sessions(Element element) {
        List<Attr> found = new ArrayList<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (attribute.getLocalName() != null && attribute.getLocalName().startsWith("rsid")) {
                found.add(attribute);
            }
        }
        found.forEach(element::removeAttributeNode);
        return !found.isEmpty();
    }

    /** Puts what was inserted in the place of the mark that says so. */
    static void unwrap(Element mark) {
        Node parent = mark.getParentNode();
        if (parent == null) {
            return;
        }
        while (mark.getFirstChild() != null) {
            parent.insertBefore(mark.getFirstChild(), mark);
        }
        parent.removeChild(mark);
    }
}
