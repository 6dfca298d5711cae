package org.briefpack.renderer.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.briefpack.renderer.testkit.Extract;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads a .docx as plain zip and XML, independent of what wrote it. */
final class DocxReader {
    private DocxReader() {}

    static SequencedMap<String, byte[]> parts(byte[] file) throws IOException {
        SequencedMap<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                parts.put(e.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    static Document xml(byte[] part) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
    }

    static Extract read(byte[] file) throws Exception {
        SequencedMap<String, byte[]> parts = parts(file);
        StringBuilder text = new StringBuilder();
        List<String> alternatives = new ArrayList<>();
        for (var part : parts.entrySet()) {
            if (part.getKey().endsWith(".xml") && !part.getKey().startsWith("docProps")) {
                collect(xml(part.getValue()).getDocumentElement(), text, alternatives);
            }
        }
        Document core = xml(parts.get("docProps/core.xml"));
        Document styles = xml(parts.get("word/styles.xml"));
        Element language = (Element) styles.getElementsByTagName("w:lang").item(0);
        return new Extract(
                text.toString(),
                first(core, "dc:title"),
                first(core, "dc:creator"),
                language.getAttribute("w:val"),
                alternatives);
    }

    private static String first(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }

    /** Reads as programs do that know all that is in the file: no fallback. */
    private static void collect(Element element, StringBuilder text, List<String> alternatives) {
        if (element.getTagName().equals("mc:Fallback")) {
            return;
        }
        switch (element.getTagName()) {
            case "w:t", "c:v", "a:t" -> text.append(element.getTextContent());
            case "w:br", "w:tab" -> text.append(' ');
            case "w:date" -> text.append(element.getAttribute("w:fullDate")).append(' ');
            default -> {}
        }
        if (element.getTagName().equals("w:tblDescription")) {
            alternatives.add(element.getAttribute("w:val"));
        }
        if (element.hasAttribute("descr")) {
            alternatives.add(element.getAttribute("descr"));
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getNodeType() == Node.ELEMENT_NODE) {
                collect((Element) children.item(i), text, alternatives);
            }
        }
        switch (element.getTagName()) {
            case "w:p", "c:v", "a:p" -> text.append('\n');
            default -> {}
        }
    }
}
