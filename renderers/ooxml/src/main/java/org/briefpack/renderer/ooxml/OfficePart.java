package org.briefpack.renderer.ooxml;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of an {@link OfficePackage}: bytes with a content type, and relationships to other parts
 * (ECMA-376 part 2, 6.2 and 6.5). Relationship ids count up from {@code rId1} in the order they are
 * asked for.
 */
public final class OfficePart {
    /**
     * A relationship.
     *
     * @param id unique in its part
     * @param type URI that says what the target is for
     * @param target part name with a leading slash, or a URI where external
     * @param external whether the target lies outside the package
     */
    public record Relationship(String id, String type, String target, boolean external) {}

    private final String name;
    private final String contentType;
    private final Map<String, Relationship> relationships = new LinkedHashMap<>();

    /** Ids by what they relate to. */
    private final Map<String, String> ids = new HashMap<>();

    private byte[] bytes = new byte[0];
    private XmlWriter writer;
    private int nextId = 1;

    OfficePart(String name, String contentType) {
        this.name = name;
        this.contentType = contentType;
    }

    /** Returns the absolute part name, such as {@code /word/document.xml}. */
    public String name() {
        return name;
    }

    /** Returns the media type of the content. */
    public String contentType() {
        return contentType;
    }

    /** Returns the writer that the part's XML goes to; the same one at every call. */
    public XmlWriter xml() {
        if (writer == null) {
            writer = new XmlWriter();
        }
        return writer;
    }

    /** Sets the content, in place of what was there. */
    public OfficePart content(byte[] content) {
        bytes = content;
        writer = null;
        return this;
    }

    /** Returns the content; XML must be complete. */
    public byte[] content() {
        return writer == null ? bytes : writer.toByteArray();
    }

    /** Returns where the content is divided to be compressed, in order. */
    List<Integer> cuts() {
        return writer == null ? List.of() : writer.cuts();
    }

    /** Relates to another part and returns the relationship's id; asks twice, answers the same. */
    public String relate(OfficePart target, String type) {
        return relate(target.name(), type, false);
    }

    /** Relates to a URI outside the package and returns the relationship's id. */
    public String relateExternal(String uri, String type) {
        return relate(uri, type, true);
    }

    /** Adds a relationship as it was read, with its own id. */
    public void restore(Relationship relationship) {
        relationships.put(relationship.id(), relationship);
        ids.put(key(relationship), relationship.id());
    }

    /** Takes a relationship away; nothing happens where there is none of this id. */
    public void unrelate(String id) {
        Relationship gone = relationships.remove(id);
        if (gone != null) {
            ids.remove(key(gone), id);
        }
    }

    /** Returns the relationships in the order they were added. */
    public List<Relationship> relationships() {
        return List.copyOf(relationships.values());
    }

    private String relate(String target, String type, boolean external) {
        String known = ids.get(key(new Relationship("", type, target, external)));
        if (known != null) {
            return known;
        }
        String id;
        do {
            id = "rId" + nextId++;
        } while (relationships.containsKey(id));
        restore(new Relationship(id, type, target, external));
        return id;
    }

    private static String key(Relationship r) {
        return (r.external() ? "external " : "internal ") + r.type() + " " + r.target();
    }
}
