package org.briefpack.renderer.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.briefpack.model.document.Metadata;

/**
 * An Office Open XML package in the making (ECMA-376 part 2): parts with content types and
 * relationships. Equal parts give equal bytes, wherever and whenever they are written.
 */
public final class OfficePackage {
    /** Part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3). */
    private final TreeMap<String, OfficePart> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private final OfficePart root = new OfficePart("/", "");
    private final Map<String, Integer> counters = new HashMap<>();

    private PieceStore store;

    /** Starts without parts. */
    public OfficePackage() {}

    /**
     * Adds a part.
     *
     * @param name absolute, such as {@code /word/styles.xml}
     * @throws IllegalStateException where the package has a part of this name, whatever its case
     *     (ECMA-376 part 2, 6.2.2.3)
     */
    public OfficePart add(String name, String contentType) {
        OfficePart part = new OfficePart(name, contentType);
        if (parts.putIfAbsent(name, part) != null) {
            throw new IllegalStateException("two parts named " + name);
        }
        return part;
    }

    /**
     * Adds a part with the next free number in its name.
     *
     * @param prefix start of the name, such as {@code /word/media/image}
     * @param suffix end of the name, such as {@code .png}
     */
    public OfficePart addNumbered(String prefix, String suffix, String contentType) {
        String name;
        do {
            name = prefix + counters.merge(prefix, 1, Integer::sum) + suffix;
        } while (parts.containsKey(name));
        return add(name, contentType);
    }

    /** Takes away all parts that no relationship leads to, whatever leads on from them. */
    public void retainReachable() {
        Set<String> reached = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Deque<OfficePart> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            for (OfficePart.Relationship relationship : open.pop().relationships()) {
                OfficePart target = relationship.external() ? null : part(relationship.target());
                if (target != null && reached.add(target.name())) {
                    open.push(target);
                }
            }
        }
        parts.keySet().removeIf(name -> !reached.contains(name));
    }

    /** Takes a part away; relationships to it are the caller's business. */
    public void remove(String name) {
        parts.remove(name);
    }

    /** Returns a part, or null where there is none of this name. */
    public OfficePart part(String name) {
        return parts.get(name);
    }

    /**
     * Returns the part of this package that another relates to.
     *
     * @param type of the relationship, such as {@link Relations#THEME}; the first of it counts
     * @return null where there is none
     */
    public OfficePart related(OfficePart from, String type) {
        for (OfficePart.Relationship r : from.relationships()) {
            if (r.type().equals(type) && !r.external()) {
                return part(r.target());
            }
        }
        return null;
    }

    /** Returns all parts, sorted by name. */
    public List<OfficePart> parts() {
        return List.copyOf(parts.values());
    }

    /** Returns what the package itself relates to: the main part and the properties. */
    public OfficePart root() {
        return root;
    }

    /** Adds core and extended properties, in place of those that are there. */
    public void properties(Metadata metadata, Instant time) {
        OfficePart core = replace("/docProps/core.xml", ContentTypes.CORE_PROPERTIES);
        PackageProperties.core(core.xml(), metadata, time);
        root.relate(core, Relations.CORE_PROPERTIES);
        OfficePart app = replace("/docProps/app.xml", ContentTypes.EXTENDED_PROPERTIES);
        PackageProperties.extended(app.xml(), metadata);
        root.relate(app, Relations.EXTENDED_PROPERTIES);
    }

    private OfficePart replace(String name, String contentType) {
        parts.remove(name);
        return add(name, contentType);
    }

    /** Keeps compressed pieces of the parts here, or finds them; null for nowhere. */
    public void keepIn(PieceStore pieces) {
        store = pieces;
    }

    PieceStore store() {
        return store;
    }

    /** Writes the package; flushes the stream and leaves it open. */
    public void write(OutputStream out) throws IOException {
        PackageZip.write(this, out);
    }
}
