package org.briefpack.templates.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * An element of the markup with its content in order.
 *
 * @param name local name
 * @param attributes by name
 * @param children elements and characters
 * @param at where in the pack its content was written; the nearest element around that knows
 * @param line line in the markup, from 1
 */
record Element(
        String name, Map<String, String> attributes, List<Child> children, SourceSpan at, int line)
        implements Child {

    /** Returns an attribute, or the value given where it is missing or empty. */
    String attribute(String key, String missing) {
        String value = attributes.get(key);
        return value == null || value.isEmpty() ? missing : value;
    }

    /** Returns the child elements, without the characters between them. */
    List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        for (Child child : children) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** Returns the first child element of a name. */
    Optional<Element> first(String childName) {
        for (Child child : children) {
            if (child instanceof Element element && element.name.equals(childName)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
