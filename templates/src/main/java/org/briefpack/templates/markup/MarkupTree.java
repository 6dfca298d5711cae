package org.briefpack.templates.markup;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.briefpack.model.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Parses markup into elements, each with the nearest position in the pack. */
final class MarkupTree {
    private final String file;
    private final Deque<Element> open = new ArrayDeque<>();
    private @Nullable Element root;

    private MarkupTree(String file) {
        this.file = file;
    }

    /**
     * Parses the markup.
     *
     * @param file the pack's name, for positions
     * @throws XMLStreamException where the markup is not well-formed
     */
    static Element parse(String markup, String file) throws XMLStreamException {
        // newDefaultFactory: the JDK's own, whatever else is on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(markup));
        return new MarkupTree(file).read(reader);
    }

    private Element read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty() && !reader.getText().isEmpty()) {
                        open.peek().children().add(new Child.Characters(reader.getText()));
                    }
                }
                default -> {}
            }
        }
        return Objects.requireNonNull(root, "XML has one element around all");
    }

    private void start(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        SourceSpan around = open.isEmpty() ? SourceSpan.NONE : open.peek().at();
        String at = attributes.get("at");
        Element element =
                new Element(
                        reader.getLocalName(),
                        attributes,
                        new ArrayList<>(),
                        at == null ? around : position(at, around),
                        reader.getLocation().getLineNumber());
        if (open.isEmpty()) {
            root = element;
        } else {
            open.peek().children().add(element);
        }
        open.push(element);
    }

    private SourceSpan position(String at, SourceSpan around) {
        int colon = at.indexOf(':');
        if (colon < 1) {
            return around;
        }
        try {
            return SourceSpan.at(
                    file,
                    Integer.parseInt(at.substring(0, colon)),
                    Integer.parseInt(at.substring(colon + 1)));
        } catch (NumberFormatException e) {
            return around;
        }
    }
}
