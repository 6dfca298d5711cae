package org.briefpack.renderer.word.internal.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.PackageReader.Unusable;
import org.briefpack.renderer.ooxml.Relating.Relationship;
import org.briefpack.renderer.ooxml.WebAddress;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.style.Names;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Takes out of a template's header or footer what runs, fetches or remembers. */
final class BaseStory {
    private static final Set<String> OBJECTS =
            Set.of("drawing", "pict", "object", "AlternateContent", "altChunk", "control");

    private final OfficePart part;
    private final BaseTemplate base;

    BaseStory(OfficePart part, BaseTemplate base) {
        this.part = part;
        this.base = base;
    }

    void clean() throws Unusable {
        Element root = XmlTree.parse(part);
        boolean changed = false;
        for (Relationship r : part.relationships()) {
            String kind = r.type().substring(r.type().lastIndexOf('/') + 1);
            boolean link = kind.equals("hyperlink") && WebAddress.of(r.target()) != null;
            boolean picture =
                    kind.equals("image") && !r.external() && base.parts().part(r.target()) != null;
            if (!link && !picture) {
                report(kind, r);
                removeUses(root, r.id());
                part.unrelate(r.id());
                changed = true;
            }
        }
        if (BaseHistory.isTracked(root)) {
            base.leftOut("Tracked changes in a header or footer", "they stand as if accepted");
        }
        boolean history = BaseHistory.strip(root);
        OfficePart lists = base.related("numbering");
        boolean listed =
                new BaseNumbering(lists == null ? null : XmlTree.parse(lists)).repair(root);
        boolean bound = unbind(root);
        boolean frozen = new BaseFields(base).freeze(root);
        if (changed || listed || bound || history || frozen) {
            XmlWriter w = new XmlWriter();
            XmlTree.write(w, root);
            part.content(w.toByteArray());
        }
    }

    private void report(String kind, Relationship r) {
        switch (kind) {
            case "image" -> picture(r);
            case "hyperlink" -> base.leftOut("Link in a header or footer", r.target());
            case "chart", "diagramData" ->
                    base.leftOut("Chart or diagram in a header or footer", "");
            default -> base.leftOut("Embedded object in a header or footer", "");
        }
    }

    private void picture(Relationship r) {
        if (r.external()) {
            base.leftOut("Remote picture", r.target() + " would be fetched");
        } else {
            base.leftOut("Picture in a header or footer", r.target() + " is not in the file");
        }
    }

    /** Removes the drawing or object that uses a relationship; a link only loses its target. */
    private static void removeUses(Element root, String id) {
        List<Element> users = new ArrayList<>();
        XmlTree.each(
                root,
                element -> {
                    NamedNodeMap attributes = element.getAttributes();
                    for (int i = 0; i < attributes.getLength(); i++) {
                        Attr attribute = (Attr) attributes.item(i);
                        if (Names.R.equals(attribute.getNamespaceURI())
                                && attribute.getValue().equals(id)) {
                            users.add(element);
                        }
                    }
                });
        for (Element user : users) {
            if (user.getLocalName().equals("hyperlink")) {
                user.removeAttributeNS(Names.R, "id");
            } else {
                XmlTree.remove(enclosing(user));
            }
        }
    }

    private static Element enclosing(Element user) {
        Element outer = user;
        for (Node n = user; n instanceof Element e; n = n.getParentNode()) {
            if (OBJECTS.contains(e.getLocalName())) {
                outer = e;
            }
        }
        return outer;
    }

    /** Bindings to custom data lead nowhere once the data is gone; those to properties stay. */
    private static boolean unbind(Element root) {
        List<Element> bindings = new ArrayList<>();
        XmlTree.each(
                root,
                element -> {
                    String paths = XmlTree.value(element, "prefixMappings");
                    boolean own =
                            paths.contains("core-properties")
                                    || paths.contains("extended-properties");
                    if (element.getLocalName().equals("dataBinding") && !own) {
                        bindings.add(element);
                    }
                });
        bindings.forEach(XmlTree::remove);
        return !bindings.isEmpty();
    }
}
