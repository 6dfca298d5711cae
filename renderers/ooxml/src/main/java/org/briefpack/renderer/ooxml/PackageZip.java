package org.briefpack.renderer.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.briefpack.renderer.ooxml.OfficePart.Relationship;

/**
 * Writes a package as a zip (ECMA-376 part 2, annex B): content types first, then the relationships
 * and parts by name, every entry with the same time.
 */
final class PackageZip {
    private final ZipWriter zip;

    private PackageZip(ZipWriter zip) {
        this.zip = zip;
    }

    static void write(OfficePackage content, OutputStream out) throws IOException {
        try (ZipWriter zip = new ZipWriter(out, content.store())) {
            PackageZip target = new PackageZip(zip);
            target.entry("[Content_Types].xml", contentTypes(content));
            target.relationships(content.root());
            for (OfficePart part : content.parts()) {
                zip.entry(part.name().substring(1), part.content(), part.cuts());
                target.relationships(part);
            }
            zip.finish();
        }
        out.flush();
    }

    private void entry(String name, byte[] bytes) throws IOException {
        zip.entry(name, bytes, List.of());
    }

    private void relationships(OfficePart part) throws IOException {
        if (part.relationships().isEmpty()) {
            return;
        }
        int slash = part.name().lastIndexOf('/');
        String folder = part.name().substring(0, slash + 1);
        XmlWriter w = new XmlWriter();
        w.start("Relationships")
                .namespace("", "http://schemas.openxmlformats.org/package/2006/relationships");
        for (Relationship relationship : part.relationships()) {
            w.start("Relationship")
                    .attribute("Id", relationship.id())
                    .attribute("Type", relationship.type());
            if (relationship.external()) {
                w.attribute("Target", relationship.target()).attribute("TargetMode", "External");
            } else {
                w.attribute("Target", relative(folder, relationship.target()));
            }
            w.end();
        }
        String file = part.name().substring(slash + 1);
        entry(folder.substring(1) + "_rels/" + file + ".rels", w.end().toByteArray());
    }

    /** Returns the way from a folder to a part; both absolute. */
    static String relative(String folder, String target) {
        int common = 0;
        for (int i = 0; i < Math.min(folder.length(), target.length()); i++) {
            if (folder.charAt(i) != target.charAt(i)) {
                break;
            }
            if (folder.charAt(i) == '/') {
                common = i + 1;
            }
        }
        long up = folder.substring(common).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + target.substring(common);
    }

    private static byte[] contentTypes(OfficePackage content) {
        Map<String, String> defaults = new TreeMap<>();
        defaults.put("rels", ContentTypes.RELATIONSHIPS);
        defaults.put("xml", ContentTypes.XML);
        Map<String, String> overrides = new TreeMap<>();
        for (OfficePart part : content.parts()) {
            String extension = part.name().substring(part.name().lastIndexOf('.') + 1);
            String usual = defaults.putIfAbsent(extension, part.contentType());
            if (usual != null && !usual.equals(part.contentType())) {
                overrides.put(part.name(), part.contentType());
            }
        }
        XmlWriter w = new XmlWriter();
        w.start("Types")
                .namespace("", "http://schemas.openxmlformats.org/package/2006/content-types");
        defaults.forEach((end, type) -> w.leaf("Default", "Extension", end, "ContentType", type));
        overrides.forEach(
                (name, type) -> w.leaf("Override", "PartName", name, "ContentType", type));
        return w.end().toByteArray();
    }
}
