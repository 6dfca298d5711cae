package org.briefpack.renderer.ooxml;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.RelationshipSource;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * What has relationships: a package or one of its parts (ECMA-376 part 2, 6.5). They are POI's;
 * their ids count up from {@code rId1} in the order they are asked for.
 */
public class Relating {
    /** As numbers where they are: rId2 before rId10. */
    static final Comparator<Relationship> BY_ID =
            Comparator.comparingInt((Relationship r) -> r.id().length())
                    .thenComparing(Relationship::id);

    /**
     * A relationship.
     *
     * @param id unique in its part
     * @param type URI that says what the target is for
     * @param target part name with a leading slash, or a URI where external
     * @param external whether the target lies outside the package
     */
    public record Relationship(String id, String type, String target, boolean external) {}

    /** Ids by what they relate to. */
    private final Map<String, String> ids = new HashMap<>();

    private RelationshipSource source;
    private int nextId = 1;

    Relating(RelationshipSource source) {
        this.source = source;
        relationships().forEach(r -> ids.put(key(r.type(), r.target(), r.external()), r.id()));
    }

    /** Goes on with a source that has taken over all relationships of the one before. */
    final void source(RelationshipSource successor) {
        source = successor;
    }

    /** Relates to a part and returns the relationship's id; asks twice, answers the same. */
    public final String relate(OfficePart target, String type) {
        return ids.computeIfAbsent(
                key(type, target.name(), false), key -> add(target.partName(), type, freeId()));
    }

    /**
     * Relates to a URI outside the package and returns the relationship's id.
     *
     * @param uri as RFC 3986 allows it, such as {@link WebAddress} returns it
     */
    public final String relateExternal(String uri, String type) {
        return ids.computeIfAbsent(key(type, uri, true), key -> addExternal(uri, type, freeId()));
    }

    private String add(PackagePartName target, String type, String id) {
        return begun().addRelationship(target, TargetMode.INTERNAL, type, id).getId();
    }

    private String addExternal(String uri, String type, String id) {
        return begun().addExternalRelationship(uri, type, id).getId();
    }

    /** POI makes the list of a part's relationships when it is first asked for. */
    private RelationshipSource begun() {
        if (!source.hasRelationships()) {
            all();
        }
        return source;
    }

    private PackageRelationshipCollection all() {
        try {
            return source.getRelationships();
        } catch (OpenXML4JException e) {
            throw new OpenXML4JRuntimeException("relationships that POI itself took", e);
        }
    }

    /** Takes a relationship away; nothing happens where there is none of this id. */
    public final void unrelate(String id) {
        if (has(id)) {
            ids.values().remove(id);
            source.removeRelationship(id);
        }
    }

    /** Returns the relationships by the numbers of their ids. */
    public final List<Relationship> relationships() {
        if (!source.hasRelationships()) {
            return List.of();
        }
        List<Relationship> all = new ArrayList<>();
        all().forEach(r -> all.add(relationship(r)));
        all.sort(BY_ID);
        return all;
    }

    private static Relationship relationship(PackageRelationship r) {
        boolean external = r.getTargetMode() == TargetMode.EXTERNAL;
        URI uri = r.getTargetURI();
        String target = uri.toString();
        int fragment = external ? -1 : target.indexOf('#');
        return new Relationship(
                r.getId(),
                r.getRelationshipType(),
                fragment >= 0 ? target.substring(0, fragment) : target,
                external);
    }

    /** Returns an id that no relationship has, and that is not given out again. */
    final String freeId() {
        String id;
        do {
            id = "rId" + nextId++;
        } while (has(id));
        return id;
    }

    private boolean has(String id) {
        return source.hasRelationships() && source.getRelationship(id) != null;
    }

    private static String key(String type, String target, boolean external) {
        return (external ? "external " : "internal ") + type + " " + target;
    }
}
