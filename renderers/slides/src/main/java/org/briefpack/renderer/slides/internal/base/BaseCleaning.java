package org.briefpack.renderer.slides.internal.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Relating.Relationship;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.WebAddress;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * Takes out of a master or layout what runs, fetches or moves: embedded objects, controls, linked
 * pictures and media, custom data, transitions and animations.
 */
final class BaseCleaning {
    private static final String R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Set<String> KEPT =
            Set.of(
                    Relations.IMAGE,
                    Relations.THEME,
                    Relations.of("themeOverride"),
                    Relations.of("slideMaster"),
                    Relations.of("slideLayout"));

    /** What is taken out as a whole where something in it cannot stay. */
    private static final Set<String> WHOLE =
            Set.of(
                    "AlternateContent",
                    "graphicFrame",
                    "pic",
                    "sp",
                    "controls",
                    "custDataLst",
                    "hlinkClick",
                    "hlinkHover");

    private static final Set<String> SHRUNK = Set.of("fontScale", "lnSpcReduction");

    private static final Set<String> MOVING = Set.of("transition", "timing");

    private final BaseDeck deck;
    private final OfficePart part;
    private final Element root;
    private final Map<String, Relationship> gone = new HashMap<>();

    BaseCleaning(BaseDeck deck, OfficePart part, Element root) {
        this.deck = deck;
        this.part = part;
        this.root = root;
    }

    void clean() {
        for (Relationship r : part.relationships()) {
            if (!stays(r)) {
                gone.put(r.id(), r);
                part.unrelate(r.id());
            }
        }
        List<Element> out = new ArrayList<>();
        XmlTree.each(root, element -> collect(element, out));
        for (Element element : out) {
            XmlTree.remove(element);
        }
        boolean shrunk = grow();
        if (!out.isEmpty() || shrunk) {
            XmlWriter w = new XmlWriter();
            XmlTree.write(w, root);
            part.content(w.toByteArray());
        }
    }

    /**
     * Takes out how far the words that prompt for text are shrunk to fit (ECMA-376 part 1,
     * 21.1.2.1.3): slides would inherit it. Returns whether some were.
     */
    private boolean grow() {
        boolean[] shrunk = {false};
        XmlTree.each(
                root,
                element -> {
                    for (String how : SHRUNK) {
                        if (element.getLocalName().equals("normAutofit")
                                && element.hasAttribute(how)) {
                            element.removeAttribute(how);
                            shrunk[0] = true;
                        }
                    }
                });
        return shrunk[0];
    }

    private static boolean stays(Relationship r) {
        if (r.external()) {
            return r.type().equals(Relations.HYPERLINK) && WebAddress.of(r.target()) != null;
        }
        return KEPT.contains(r.type()) || r.type().endsWith("/hdphoto");
    }

    private void collect(Element element, List<Element> out) {
        if (MOVING.contains(element.getLocalName()) && element.getParentNode() == root) {
            out.add(element);
            deck.leftOut("Transitions and animations", "slides come without them");
            return;
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (R.equals(attribute.getNamespaceURI()) && gone.containsKey(attribute.getValue())) {
                out.add(whole(element));
                report(gone.get(attribute.getValue()));
                return;
            }
        }
    }

    /** Returns the outermost of the things that hold an element; the element where none does. */
    private Element whole(Element element) {
        Element found = element;
        for (Element e = element; e != root && e.getParentNode() instanceof Element up; e = up) {
            if (WHOLE.contains(e.getLocalName())) {
                found = e;
            }
        }
        return found;
    }

    private void report(Relationship r) {
        String kind = r.type().substring(r.type().lastIndexOf('/') + 1);
        switch (kind) {
            case "oleObject", "package" ->
                    deck.leftOut("Embedded object", "it may run or hold what should not leave");
            case "control", "activeXControlBinary" ->
                    deck.leftOut("Control", "it may run a program");
            case "image", "video", "audio", "media" ->
                    deck.leftOut("Linked or moving media", "the output must not depend on it");
            case "hyperlink" -> deck.leftOut("Link to a file", "it leads nowhere for others");
            default -> deck.leftOut("Custom data", "it may tell where the template comes from");
        }
    }
}
