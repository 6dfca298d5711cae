package org.briefpack.renderer.pdf.internal.tag;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A node of the structure tree (ISO 32000-1, 14.7.2), known by identity. It becomes part of the
 * file when the first thing that wears it is painted, so that the order of kids is the order of
 * reading.
 */
public final class Tag {
    /** What can be said about a node. */
    public enum Property {
        /** What a picture shows. */
        ALT,
        /** The characters that stand for what is drawn. */
        ACTUAL_TEXT,
        /** What a short form stands for. */
        EXPANSION,
        /** BCP 47 tag. */
        LANGUAGE,
        /** Which way a header cell looks: Row, Column or Both. */
        SCOPE,
        /** Grid columns covered. */
        COLUMN_SPAN,
        /** Grid rows covered. */
        ROW_SPAN,
        /** What a table says. */
        SUMMARY,
        /** How list items are marked. */
        NUMBERING,
        /** What the node is called in navigation. */
        TITLE
    }

    /** The title of the whole, which readers that do not know it take for a first heading. */
    public static final String TITLE = "Title";

    private final String role;
    private final Tag parent;

    /** Most nodes of a long document need no words of their own, so no map either. */
    private Map<Property, String> properties = Map.of();

    private Tag(String role, Tag parent) {
        this.role = role;
        this.parent = parent;
    }

    /** Returns a root: the Document node. */
    public static Tag document() {
        return new Tag("Document", null);
    }

    /** Returns a new kid of this node with a standard structure type (ISO 32000-1, 14.8.4). */
    public Tag kid(String standardType) {
        return new Tag(standardType, this);
    }

    /** Says something about the node; an empty value says nothing. */
    public Tag with(Property property, String value) {
        if (!value.isEmpty()) {
            if (properties.isEmpty()) {
                properties = new LinkedHashMap<>(4);
            }
            properties.put(property, value);
        }
        return this;
    }

    /** Returns the standard structure type. */
    public String role() {
        return role;
    }

    /** Returns the node above; null for the root. */
    public Tag parent() {
        return parent;
    }

    /** Returns what was said about the node, in the order it was said. */
    public Map<Property, String> properties() {
        return properties;
    }
}
