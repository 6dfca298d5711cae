package org.briefpack.renderer.ooxml.golden;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes XML as lines that are equal where the XML means the same. */
final class Meaning {
    private static final Set<String> COUNTED =
            Set.of("w:id", "w:bookmarkStart", "w:bookmarkEnd", "wp:docPr", "pic:cNvPr", "p:cNvPr");

    private Meaning() {}

    /** Returns the lines of a part. */
    static String of(byte[] part) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
        StringBuilder text = new StringBuilder();
        write(document.getDocumentElement(), 0, text);
        return text.toString();
    }

    private static void write(Element element, int depth, StringBuilder text) {
        text.append(" ".repeat(depth)).append(element.getTagName());
        attributes(element)
                .forEach((name, value) -> text.append(' ').append(name).append('=').append(value));
        text.append('\n');
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                write(child, depth + 1, text);
            } else if (!n.getNodeValue().isBlank()) {
                text.append(" ".repeat(depth + 1))
                        .append('"')
                        .append(n.getNodeValue())
                        .append("\"\n");
            }
        }
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> sorted = new TreeMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName();
            boolean counter =
                    COUNTED.contains(element.getTagName())
                            && Set.of("w:id", "id", "name").contains(name);
            boolean number = element.getTagName().equals("w:id") && name.equals("w:val");
            if (!counter && !number && !name.startsWith("xmlns")) {
                sorted.put(name, attributes.item(i).getNodeValue());
            }
        }
        return sorted;
    }
}
