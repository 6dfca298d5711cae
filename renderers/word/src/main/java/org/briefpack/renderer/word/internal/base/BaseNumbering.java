package org.briefpack.renderer.word.internal.base;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.style.Numbering;
import org.w3c.dom.Element;

/** A template's lists, and room for ours behind them. */
final class BaseNumbering {
    private final Element root;

    /** The root may be null where the template has no lists. */
    BaseNumbering(Element root) {
        this.root = root;
    }

    /** Returns the first number that no definition has. */
    int firstDefinition() {
        return after("abstractNum", "abstractNumId");
    }

    /** Returns the first number that no instance has; at least 1. */
    int firstInstance() {
        return Math.max(1, after("num", "numId"));
    }

    /**
     * Takes out references to lists that the template does not have; returns whether there were.
     */
    boolean repair(Element text) {
        Set<String> known = new HashSet<>();
        if (root != null) {
            XmlTree.children(root, "num").forEach(num -> known.add(XmlTree.value(num, "numId")));
        }
        List<Element> gone = new ArrayList<>();
        XmlTree.each(
                text,
                element -> {
                    Element id = XmlTree.child(element, "numId");
                    boolean dangles =
                            id != null
                                    && !XmlTree.value(id, "val").equals("0")
                                    && !known.contains(XmlTree.value(id, "val"));
                    if (element.getLocalName().equals("numPr") && dangles) {
                        gone.add(element);
                    }
                });
        gone.forEach(XmlTree::remove);
        return !gone.isEmpty();
    }

    private int after(String tag, String attribute) {
        int most = -1;
        if (root != null) {
            for (Element element : XmlTree.children(root, tag)) {
                most = Math.max(most, number(XmlTree.value(element, attribute)));
            }
        }
        return most + 1;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Writes the template's lists and ours in schema order: definitions before instances. */
    void write(XmlWriter w, Numbering ours) {
        if (root == null) {
            ours.writePart(w);
            return;
        }
        BaseParts.open(w, root);
        for (String tag : new String[] {"numPicBullet", "abstractNum"}) {
            XmlTree.children(root, tag).forEach(child -> XmlTree.write(w, child));
        }
        ours.writeDefinitions(w);
        XmlTree.children(root, "num").forEach(child -> XmlTree.write(w, child));
        ours.writeInstances(w);
        XmlTree.children(root, "numIdMacAtCleanup").forEach(child -> XmlTree.write(w, child));
        w.end();
    }
}
