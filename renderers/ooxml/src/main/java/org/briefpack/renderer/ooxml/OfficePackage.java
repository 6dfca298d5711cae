package org.briefpack.renderer.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidOperationException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.briefpack.model.document.Metadata;

/**
 * An Office Open XML package (ECMA-376 part 2), new or opened. It is POI's: parts, names, content
 * types, relationships and properties. Only saving is ours, so that equal parts give equal bytes,
 * wherever and whenever they are written.
 */
public final class OfficePackage {
    private static final String CORE = "/docProps/core.xml";

    private final OPCPackage opc;
    private final Relating root;

    /** Part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3). */
    private final TreeMap<String, OfficePart> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private final Map<String, Integer> counters = new HashMap<>();

    private PieceStore store = PieceStore.none();

    /** Id of the package's relationship to its properties, once they are set. */
    private Optional<String> properties = Optional.empty();

    /** Starts without parts. */
    public OfficePackage() {
        // POI would write to the stream when the package is closed, which it never is.
        opc = OPCPackage.create(OutputStream.nullOutputStream());
        opc.ensureRelationships();
        root = new Relating(opc);
    }

    /** Takes a package that was opened in memory. */
    OfficePackage(OPCPackage opened) throws InvalidFormatException {
        opc = opened;
        opc.ensureRelationships();
        root = new Relating(opc);
        for (PackagePart part : opc.getParts()) {
            // POI does not hand out core properties as bytes; ours take their place anyway.
            if (!part.isRelationshipPart() && !(part instanceof PackagePropertiesPart)) {
                parts.put(part.getPartName().getName(), new OfficePart(part));
            }
        }
    }

    /**
     * Adds a part.
     *
     * @param name absolute, such as {@code /word/styles.xml}
     * @throws IllegalStateException where the package has a part of this name, whatever its case
     *     (ECMA-376 part 2, 6.2.2.3)
     */
    public OfficePart add(String name, String contentType) {
        try {
            PackagePart made = new BytesPart(opc, store.name(name), store.type(contentType));
            opc.registerPartAndContentType(made);
            OfficePart part = new OfficePart(made);
            parts.put(name, part);
            return part;
        } catch (InvalidOperationException e) {
            throw new IllegalStateException("two parts named " + name, e);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(name + " " + contentType, e);
        }
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
        Deque<Relating> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            for (Relating.Relationship relationship : open.pop().relationships()) {
                OfficePart target = relationship.external() ? null : part(relationship.target());
                if (target != null && reached.add(target.name())) {
                    open.push(target);
                }
            }
        }
        List.copyOf(parts.keySet()).stream()
                .filter(n -> !reached.contains(n))
                .forEach(this::remove);
    }

    /** Takes a part away; relationships to it are the caller's business. */
    public void remove(String name) {
        OfficePart part = parts.remove(name);
        if (part != null) {
            PackagePartName gone = part.partName();
            opc.removePart(gone);
            PackagePartName relationships = PackagingURIHelper.getRelationshipPartName(gone);
            if (opc.containPart(relationships)) {
                opc.removePart(relationships);
            }
        }
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
        for (Relating.Relationship r : from.relationships()) {
            if (r.type().equals(type) && !r.external()) {
                return part(r.target());
            }
        }
        return null;
    }

    /** Returns the title that a package which was opened says it has; empty for none. */
    public String title() {
        try {
            return opc.getPackageProperties().getTitleProperty().orElse("");
        } catch (InvalidFormatException e) {
            return "";
        }
    }

    /** Returns all parts, sorted by name. */
    public List<OfficePart> parts() {
        return List.copyOf(parts.values());
    }

    /** Returns what the package itself relates to: the main part and the properties. */
    public Relating root() {
        return root;
    }

    /** Sets core and extended properties, in place of those that are there. */
    public void properties(Metadata metadata, Instant time) {
        CoreProperties.set(core(), metadata, time);
        remove(CORE);
        properties = Optional.of(root.freeId());
        remove("/docProps/app.xml");
        OfficePart app = add("/docProps/app.xml", ContentTypes.EXTENDED_PROPERTIES);
        ExtendedProperties.write(app.xml(), metadata);
        root.relate(app, Relations.EXTENDED_PROPERTIES);
    }

    /** Keeps names and compressed pieces of the parts added from here on, or finds them. */
    public void keepIn(PieceStore pieces) {
        store = pieces;
    }

    PieceStore store() {
        return store;
    }

    /** Writes the package; flushes the stream and leaves it open. */
    public void write(OutputStream out) throws IOException {
        List<PackageZip.Entry> entries = new ArrayList<>();
        List<Relating.Relationship> relationships = new ArrayList<>(root.relationships());
        for (OfficePart part : parts.values()) {
            entries.add(part.entry());
        }
        if (properties.isPresent()) {
            // POI allows nobody to relate to them, and does so itself where it saves.
            relationships.add(
                    new Relating.Relationship(
                            properties.get(), Relations.CORE_PROPERTIES, CORE, false));
            XmlWriter w = new XmlWriter();
            CoreProperties.write(w, core());
            entries.add(PackageZip.Entry.of(CORE, ContentTypes.CORE_PROPERTIES, w));
        }
        relationships.sort(Relating.BY_ID);
        PackageZip.write(relationships, entries, store, out);
    }

    private PackageProperties core() {
        try {
            return opc.getPackageProperties();
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a package that is open has properties", e);
        }
    }
}
