package org.briefpack.renderer.word.internal.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import org.briefpack.model.render.BaseReport.Fate;
import org.briefpack.model.render.BaseReport.Finding;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.PackageReader.Unusable;
import org.briefpack.renderer.ooxml.Relating.Relationship;
import org.briefpack.renderer.ooxml.WebAddress;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.style.Names;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Takes out of a template's header or footer what runs, fetches or remembers. */
final class BaseStory {
    private static final Set<String> OBJECTS =
            Set.of("drawing", "pict", "object", "AlternateContent", "altChunk", "control");

    private static final String DECORATION =
            "http://schemas.microsoft.com/office/drawing/2017/decorative";
    private static final String DECORATIVE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

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
        boolean sorted = BaseOrder.sort(root);
        boolean marked = marked(root);
        if (changed || listed || bound || history || frozen || sorted || marked) {
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

    /**
     * Marks pictures that say nothing to those who do not see them as decoration ([MS-ODRAWXML]
     * 2.2.8); returns whether there were any.
     */
    private boolean marked(Element root) {
        List<Element> silent = new ArrayList<>();
        XmlTree.each(
                root,
                element -> {
                    boolean drawing = element.getLocalName().equals("docPr");
                    if (drawing && element.getAttribute("descr").isBlank() && !decorates(element)) {
                        silent.add(element);
                    }
                });
        silent.forEach(BaseStory::decorate);
        if (!silent.isEmpty()) {
            base.found(
                    new Finding(
                            Fate.ADDED,
                            "Marks of decoration",
                            "pictures of headers and footers that have no alternative text"));
        }
        return !silent.isEmpty();
    }

    private static boolean decorates(Element drawing) {
        boolean[] found = {false};
        XmlTree.each(drawing, e -> found[0] |= e.getLocalName().equals("decorative"));
        return found[0];
    }

    private static void decorate(Element drawing) {
        Document document = drawing.getOwnerDocument();
        Element list = XmlTree.child(drawing, "extLst");
        if (list == null) {
            list = document.createElementNS(Names.A, "a:extLst");
            list.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:a", Names.A);
            drawing.appendChild(list);
        }
        Element extension = document.createElementNS(Names.A, "a:ext");
        extension.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:a", Names.A);
        extension.setAttribute("uri", DECORATIVE);
        Element mark = document.createElementNS(DECORATION, "adec:decorative");
        mark.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:adec", DECORATION);
        mark.setAttribute("val", "1");
        extension.appendChild(mark);
        list.appendChild(extension);
    }
}
