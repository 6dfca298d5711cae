package org.briefpack.renderer.ooxml.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The entries of a zip file, with their XML where they have one. */
final class Parts {
    private final SequencedMap<String, byte[]> bytes = new TreeMap<>();
    private final Map<String, Element> roots = new HashMap<>();

    private Parts() {}

    static Parts read(byte[] file, List<String> problems) throws IOException {
        Parts parts = new Parts();
        Map<String, String> seen = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (seen.put(e.getName().toLowerCase(Locale.ROOT), e.getName()) != null) {
                    problems.add("two entries named " + e.getName());
                }
                parts.bytes.put(e.getName(), zip.readAllBytes());
            }
        }
        parts.bytes.forEach((name, content) -> parts.parse(name, content, problems));
        return parts;
    }

    private void parse(String name, byte[] content, List<String> problems) {
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return;
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            roots.put(name, builder.parse(new ByteArrayInputStream(content)).getDocumentElement());
        } catch (SAXException e) {
            problems.add(name + " is not well-formed: " + e.getMessage());
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All entry names, sorted. */
    List<String> names() {
        return List.copyOf(bytes.keySet());
    }

    boolean has(String name) {
        return bytes.containsKey(name);
    }

    Optional<Element> xml(String name) {
        return Optional.ofNullable(roots.get(name));
    }

    /** Returns the names of XML entries that start so, sorted. */
    List<String> xmlNames(String prefix) {
        return roots.keySet().stream().filter(n -> n.startsWith(prefix)).sorted().toList();
    }

    /** Visits an element and all below it, in document order. */
    static void each(Element element, Consumer<Element> visitor) {
        visitor.accept(element);
        for (Element child : children(element)) {
            each(child, visitor);
        }
    }

    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    /** Returns the children of a tag name. */
    static List<Element> children(Element element, String tag) {
        return children(element).stream().filter(c -> c.getTagName().equals(tag)).toList();
    }
}
