package org.briefpack.renderer.ooxml;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.briefpack.model.document.Metadata;

/**
 * What an Office file says about itself (ECMA-376 part 2, 8.3), as POI keeps it. Nothing of the
 * machine, the person at it or the file's history goes in.
 */
final class CoreProperties {
    private static final String CORE =
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    private CoreProperties() {}

    /** Sets all properties; created and modified are both the given time. */
    static void set(PackageProperties p, Metadata metadata, Instant time) {
        Optional<Date> date = Optional.of(Date.from(time.truncatedTo(ChronoUnit.SECONDS)));
        p.setTitleProperty(said(metadata.title()));
        p.setSubjectProperty(said(metadata.subtitle()));
        p.setCreatorProperty(said(metadata.author()));
        p.setKeywordsProperty(said(String.join(", ", metadata.keywords())));
        p.setDescriptionProperty(said(metadata.description()));
        p.setLastModifiedByProperty(said(metadata.author()));
        p.setRevisionProperty("1");
        p.setCreatedProperty(date);
        p.setModifiedProperty(date);
        p.setLanguageProperty(said(metadata.language()));
        p.setCategoryProperty(Optional.empty());
        p.setContentStatusProperty(Optional.empty());
        p.setContentTypeProperty(Optional.empty());
        p.setIdentifierProperty(Optional.empty());
        p.setLastPrintedProperty(Optional.empty());
        p.setVersionProperty(Optional.empty());
    }

    /** The schema allows no xml:space, so white space at the ends goes. */
    private static Optional<String> said(String text) {
        return Optional.of(text.strip()).filter(t -> !t.isEmpty());
    }

    /** Writes what {@link #set} sets. */
    static void write(XmlWriter w, PackageProperties p) {
        w.start("cp:coreProperties")
                .namespace("cp", CORE)
                .namespace("dc", "http://purl.org/dc/elements/1.1/")
                .namespace("dcterms", "http://purl.org/dc/terms/")
                .namespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
        text(w, "dc:title", p.getTitleProperty());
        text(w, "dc:subject", p.getSubjectProperty());
        text(w, "dc:creator", p.getCreatorProperty());
        text(w, "cp:keywords", p.getKeywordsProperty());
        text(w, "dc:description", p.getDescriptionProperty());
        text(w, "cp:lastModifiedBy", p.getLastModifiedByProperty());
        text(w, "cp:revision", p.getRevisionProperty());
        time(w, "dcterms:created", p.getCreatedProperty());
        time(w, "dcterms:modified", p.getModifiedProperty());
        text(w, "dc:language", p.getLanguageProperty());
        w.end();
    }

    private static void text(XmlWriter w, String name, Optional<String> value) {
        value.ifPresent(text -> w.start(name).text(text).end());
    }

    private static void time(XmlWriter w, String name, Optional<Date> value) {
        value.ifPresent(
                date ->
                        w.start(name)
                                .attribute("xsi:type", "dcterms:W3CDTF")
                                .text(date.toInstant().toString())
                                .end());
    }
}
