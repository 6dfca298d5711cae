package org.briefpack.renderer.ooxml;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.briefpack.model.document.Metadata;

/**
 * What an Office file says about itself (ECMA-376 part 2, 8.3). Nothing of the machine, the person
 * at it or the file's history goes in.
 */
final class PackageProperties {
    private static final String CORE =
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String EXTENDED =
            "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    private PackageProperties() {}

    /** Writes the core properties; created and modified are both the given time. */
    static void core(XmlWriter w, Metadata metadata, Instant time) {
        w.start("cp:coreProperties")
                .namespace("cp", CORE)
                .namespace("dc", "http://purl.org/dc/elements/1.1/")
                .namespace("dcterms", "http://purl.org/dc/terms/")
                .namespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
        optional(w, "dc:title", metadata.title());
        optional(w, "dc:subject", metadata.subtitle());
        optional(w, "dc:creator", metadata.author());
        optional(w, "cp:keywords", String.join(", ", metadata.keywords()));
        optional(w, "dc:description", metadata.description());
        optional(w, "cp:lastModifiedBy", metadata.author());
        w.textElement("cp:revision", "1");
        time(w, "dcterms:created", time);
        time(w, "dcterms:modified", time);
        optional(w, "dc:language", metadata.language());
        w.end();
    }

    /** Writes the extended properties. */
    static void extended(XmlWriter w, Metadata metadata) {
        w.start("Properties").namespace("", EXTENDED);
        w.textElement("Application", "Briefpack");
        optional(w, "Company", metadata.organisation());
        // AppVersion has the form XX.YYYY (ECMA-376 part 1, 22.2.2.3).
        w.textElement("AppVersion", "16.0000");
        w.end();
    }

    private static void time(XmlWriter w, String name, Instant time) {
        w.start(name).attribute("xsi:type", "dcterms:W3CDTF");
        w.text(time.truncatedTo(ChronoUnit.SECONDS).toString()).end();
    }

    /** The schemas of properties allow no xml:space, so white space at the ends goes. */
    private static void optional(XmlWriter w, String name, String text) {
        if (!text.isBlank()) {
            w.start(name).text(text.strip()).end();
        }
    }
}
