package org.briefpack.renderer.ooxml;

import org.briefpack.model.render.RenderRequest;

/**
 * The facts that a file states, in a custom XML part (ECMA-376 part 1, 15.2.5): Office keeps it
 * when the file is saved again, and shows it to nobody.
 */
public final class FactsPart {
    /** The namespace of the part's one element. */
    public static final String NAMESPACE = "urn:briefpack:facts";

    private FactsPart() {}

    /** Adds what the request says, if it says anything. */
    public static void add(OfficePackage parts, OfficePart main, RenderRequest request) {
        String facts = request.options().getOrDefault(RenderRequest.FACTS, "");
        if (facts.isEmpty()) {
            return;
        }
        OfficePart item = parts.addNumbered("/customXml/item", ".xml", ContentTypes.XML);
        item.xml().start("facts").namespace("", NAMESPACE).text(facts).end();
        main.relate(item, Relations.CUSTOM_XML);
    }
}
