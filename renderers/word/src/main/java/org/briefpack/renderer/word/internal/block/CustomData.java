package org.briefpack.renderer.word.internal.block;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.briefpack.model.document.Document;
import org.briefpack.renderer.ooxml.ContentTypes;
import org.briefpack.renderer.ooxml.Guid;
import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.XmlWriter;

/**
 * The values that are filled in once and shown everywhere, kept in a custom XML part that content
 * controls are bound to (ECMA-376 part 1, 17.5.2.6): whoever types into one sees it in all.
 */
public final class CustomData {
    private static final String NAMESPACE = "urn:briefpack:fields";

    private final Map<String, String> elements = new HashMap<>();
    private final Map<String, String> values;
    private final String store;

    CustomData(Document document, Scan scan) {
        values = scan.values();
        Set<String> used = new HashSet<>();
        for (String key : scan.values().keySet()) {
            elements.put(key, elementName(key, used));
        }
        store = Guid.of(NAMESPACE + ":" + document.metadata().title());
    }

    private static String elementName(String key, Set<String> used) {
        StringBuilder name = new StringBuilder();
        for (char c : key.toCharArray()) {
            boolean plain = c < 128 && Character.isLetterOrDigit(c);
            name.append(plain || c == '-' || c == '_' ? c : '_');
        }
        if (!Character.isLetter(name.charAt(0))) {
            name.insert(0, "f");
        }
        String base = name.toString();
        String unique = base;
        for (int i = 2; !used.add(unique); i++) {
            unique = base + i;
        }
        return unique;
    }

    /** Returns the value of a key; empty where it is still to be filled in. */
    String value(String key) {
        return values.getOrDefault(key, "");
    }

    /** Writes {@code w:dataBinding} to the value of a key. */
    void bind(XmlWriter w, String key) {
        w.open("w:dataBinding", "w:prefixMappings", "xmlns:f='" + NAMESPACE + "'");
        w.attribute("w:xpath", "/f:fields[1]/f:" + elements.get(key) + "[1]");
        w.attribute("w:storeItemID", store).end();
    }

    /** Adds the part that holds the values, unless there are none. */
    public void addTo(OfficePackage parts, OfficePart main) {
        if (values.isEmpty()) {
            return;
        }
        OfficePart item = parts.addNumbered("/customXml/item", ".xml", ContentTypes.XML);
        XmlWriter w = item.xml();
        w.start("fields").namespace("", NAMESPACE);
        values.forEach((key, value) -> w.textElement(elements.get(key), value));
        w.end();
        main.relate(item, Relations.CUSTOM_XML);
        String number = item.name().substring("/customXml/item".length());
        OfficePart properties =
                parts.add("/customXml/itemProps" + number, ContentTypes.CUSTOM_XML_PROPERTIES);
        properties
                .xml()
                .start("ds:datastoreItem")
                .namespace("ds", "http://schemas.openxmlformats.org/officeDocument/2006/customXml")
                .attribute("ds:itemID", store)
                .start("ds:schemaRefs")
                .leaf("ds:schemaRef", "ds:uri", NAMESPACE)
                .end()
                .end();
        item.relate(properties, Relations.CUSTOM_XML_PROPERTIES);
    }
}
