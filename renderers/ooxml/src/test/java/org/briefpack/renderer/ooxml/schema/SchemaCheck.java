package org.briefpack.renderer.ooxml.schema;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Validates the parts of an Office file against the schemas of ECMA-376 as POI ships them. What the
 * markup declares ignorable (part 3, 9.2) is taken out first, since the schemas do not know it; of
 * alternatives (10.2), what the newest programs read is checked.
 */
public final class SchemaCheck {
    private static final SchemaTypeLoader TYPES =
            XmlBeans.typeLoaderUnion(XmlBeans.getBuiltinTypeSystem(), TypeSystemHolder.typeSystem);
    private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private static final String GROUP =
            "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

    /** Fingerprints of parts found valid: layouts and themes are the same in file after file. */
    private static final Set<String> VALID = ConcurrentHashMap.newKeySet();

    private SchemaCheck() {}

    /** Returns every schema error, with the part it is in. */
    public static List<String> problems(byte[] file) throws IOException {
        List<String> problems = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (e.getName().endsWith(".xml") && known(e.getName())) {
                    once(e.getName(), zip.readAllBytes(), problems);
                }
            }
        }
        return problems;
    }

    private static boolean known(String name) {
        return !name.startsWith("customXml/item") || name.startsWith("customXml/itemProps");
    }

    private static void once(String name, byte[] content, List<String> problems) {
        String print = fingerprint(content);
        if (VALID.contains(print)) {
            return;
        }
        int before = problems.size();
        part(name, content, problems);
        if (problems.size() == before) {
            VALID.add(print);
        }
    }

    private static String fingerprint(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void part(String name, byte[] content, List<String> problems) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document =
                    factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
            strip(document.getDocumentElement(), ignorable(document.getDocumentElement()));
            if (name.equals("[Content_Types].xml") || name.startsWith("docProps/core")) {
                return;
            }
            XmlObject bean = TYPES.parse(document, null, new XmlOptions());
            if (bean.schemaType().isNoType()) {
                problems.add(name + ": the root element has no type");
                return;
            }
            List<XmlError> errors = new ArrayList<>();
            if (!bean.validate(new XmlOptions().setErrorListener(errors))) {
                errors.forEach(e -> problems.add(name + ": " + e.getMessage()));
            }
        } catch (XmlException | SAXException e) {
            problems.add(name + ": " + e.getMessage());
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(new String(content, StandardCharsets.UTF_8), e);
        }
    }

    private static Set<String> ignorable(Element root) {
        List<String> namespaces = new ArrayList<>();
        for (String prefix : root.getAttributeNS(MC, "Ignorable").trim().split("\\s+")) {
            String uri = prefix.isEmpty() ? null : root.lookupNamespaceURI(prefix);
            if (uri != null) {
                namespaces.add(uri);
            }
        }
        return Set.copyOf(namespaces);
    }

    /** Puts what the newest programs read in the place of alternatives, so that it is checked. */
    private static void unwrap(Element element) {
        if (!MC.equals(element.getNamespaceURI())) {
            return;
        }
        Node parent = element.getParentNode();
        shapes(element);
        while (!element.getLocalName().equals("Fallback") && element.getFirstChild() != null) {
            parent.insertBefore(element.getFirstChild(), element);
        }
        parent.removeChild(element);
    }

    /**
     * Takes shapes out, which the schemas do not know: what stands in them is checked before the
     * paragraph that they stand in.
     */
    private static void shapes(Element element) {
        NodeList groups = element.getElementsByTagNameNS(GROUP, "wgp");
        while (groups.getLength() > 0) {
            Element group = (Element) groups.item(0);
            NodeList texts = group.getElementsByTagNameNS("*", "txbxContent");
            Node around = group;
            while (around.getParentNode().getParentNode() != null && !isParagraph(around)) {
                around = around.getParentNode();
            }
            for (int i = 0; i < texts.getLength(); i++) {
                while (texts.item(i).getFirstChild() != null) {
                    Node text = texts.item(i).getFirstChild();
                    around.getParentNode().insertBefore(text, around);
                }
            }
            group.getParentNode().removeChild(group);
        }
    }

    private static boolean isParagraph(Node node) {
        return "p".equals(node.getLocalName());
    }

    private static void strip(Element element, Set<String> ignorable) {
        var attributes = element.getAttributes();
        for (int i = attributes.getLength() - 1; i >= 0; i--) {
            String uri = attributes.item(i).getNamespaceURI();
            if (uri != null && (ignorable.contains(uri) || uri.equals(MC))) {
                element.removeAttributeNode((org.w3c.dom.Attr) attributes.item(i));
            }
        }
        for (Node n = element.getFirstChild(); n != null; ) {
            Node next = n.getNextSibling();
            if (n instanceof Element child) {
                if (ignorable.contains(child.getNamespaceURI())) {
                    element.removeChild(child);
                } else {
                    strip(child, ignorable);
                    unwrap(child);
                }
            }
            n = next;
        }
    }
}
