package org.briefpack.renderer.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads parts of company templates as trees, changes them, and writes them again. */
public final class XmlTree {
    /** Elements within elements; what Office writes stays far below, and visits are recursive. */
    private static final String DEEPEST = "1000";

    private static final Map<String, String> PREFIXES =
            Map.of(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w",
                    "http://schemas.openxmlformats.org/presentationml/2006/main", "p",
                    "http://schemas.openxmlformats.org/drawingml/2006/main", "a",
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r");

    private XmlTree() {}

    /**
     * Parses a part; document types and everything outside the part are refused.
     *
     * @throws PackageReader.Unusable where it is not well-formed
     */
    public static Element parse(OfficePart part) throws PackageReader.Unusable {
        try {
            return usual(parse(part.content()));
        } catch (SAXException e) {
            throw new PackageReader.Unusable(
                    "its part " + part.name() + " is damaged",
                    "open it in Office and save it again");
        }
    }

    /**
     * Gives names of the vocabularies that we read the prefixes that Office gives them: other
     * programs have others, or none.
     */
    private static Element usual(Element root) {
        boolean[] renamed = {false};
        each(
                root,
                element -> {
                    renamed[0] |= rename(element);
                    NamedNodeMap attributes = element.getAttributes();
                    for (int i = attributes.getLength() - 1; i >= 0; i--) {
                        renamed[0] |= rename(attributes.item(i));
                    }
                });
        if (renamed[0]) {
            PREFIXES.forEach(
                    (uri, prefix) ->
                            root.setAttributeNS(
                                    XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + prefix, uri));
        }
        return root;
    }

    private static boolean rename(Node node) {
        String uri = node.getNamespaceURI();
        String prefix = uri == null ? null : PREFIXES.get(uri);
        if (prefix == null || prefix.equals(node.getPrefix())) {
            return false;
        }
        node.getOwnerDocument()
                .renameNode(node, node.getNamespaceURI(), prefix + ":" + node.getLocalName());
        return true;
    }

    /** Parses XML without a document type, within bounds. */
    static Element parse(byte[] xml) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // With none of its own the parser writes to the terminal.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (IOException e) {
            throw new SAXException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every JDK has an XML parser", e);
        }
    }

    /** Writes an element with all it holds. */
    public static void write(XmlWriter w, Element element) {
        w.start(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            w.attribute(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                write(w, child);
            } else if (n.getNodeType() == Node.TEXT_NODE
                    || n.getNodeType() == Node.CDATA_SECTION_NODE) {
                w.text(n.getNodeValue());
            }
        }
        w.end();
    }

    /** Returns the child elements. */
    public static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    /** Returns the child elements of a local name, whatever their prefix. */
    public static List<Element> children(Element element, String localName) {
        return children(element).stream()
                .filter(child -> child.getLocalName().equals(localName))
                .toList();
    }

    /** Returns the first child of a local name; null where there is none. */
    public static Element child(Element element, String localName) {
        List<Element> found = children(element, localName);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Visits an element and all below it, in document order; the visitor may remove elements. */
    public static void each(Element element, Consumer<Element> visitor) {
        visitor.accept(element);
        for (Element child : children(element)) {
            each(child, visitor);
        }
    }

    /** Returns the value of an attribute of the element's own namespace; empty where missing. */
    public static String value(Element element, String localName) {
        return element.getAttributeNS(element.getNamespaceURI(), localName);
    }

    /** Takes an element out of its parent. */
    public static void remove(Element element) {
        if (element.getParentNode() != null) {
            element.getParentNode().removeChild(element);
        }
    }
}
