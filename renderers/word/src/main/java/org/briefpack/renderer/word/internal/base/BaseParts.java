package org.briefpack.renderer.word.internal.base;

import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Writes parts of a template again with something added. */
final class BaseParts {
    private BaseParts() {}

    /** Writes an element with all it holds, and additions behind its last child. */
    static void writeWith(XmlWriter w, Element root, XmlWriter additions) {
        open(w, root);
        XmlTree.children(root).forEach(child -> XmlTree.write(w, child));
        w.piece(additions).end();
    }

    /** Opens an element with its attributes. */
    static void open(XmlWriter w, Element root) {
        w.start(root.getTagName());
        NamedNodeMap attributes = root.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            w.attribute(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
    }
}
