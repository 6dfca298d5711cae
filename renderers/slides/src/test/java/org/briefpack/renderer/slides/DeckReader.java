package org.briefpack.renderer.slides;

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

/** Reads a .pptx as plain zip and XML, independent of what wrote it. */
final class DeckReader {
    private DeckReader() {}

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
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(part));
    }

    /** Reads slides, notes and charts; not the master and the layouts. */
    static Extract read(byte[] file) throws Exception {
        SequencedMap<String, byte[]> parts = parts(file);
        StringBuilder text = new StringBuilder();
        List<String> alternatives = new ArrayList<>();
        for (var part : parts.entrySet()) {
            if (part.getKey().matches("ppt/(slides|notesSlides|charts)/[^/]*\\.xml")) {
                collect(xml(part.getValue()).getDocumentElement(), text, alternatives);
            }
        }
        Document core = xml(parts.get("docProps/core.xml"));
        return new Extract(
                text.toString(),
                first(core, "dc:title"),
                first(core, "dc:creator"),
                first(core, "dc:language"),
                alternatives);
    }

    private static String first(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }

    private static void collect(Element element, StringBuilder text, List<String> alternatives) {
        switch (element.getTagName()) {
            case "a:t", "c:v" -> text.append(element.getTextContent());
            case "a:br" -> text.append(' ');
            default -> {}
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
            case "a:p", "c:v" -> text.append('\n');
            default -> {}
        }
    }
}
