package org.briefpack.renderer.ooxml;

import org.briefpack.model.document.Metadata;

/** The part with extended properties (ECMA-376 part 1, 22.2): program and company. */
final class ExtendedProperties {
    private static final String NAMESPACE =
            "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    private ExtendedProperties() {}

    static void write(XmlWriter w, Metadata metadata) {
        w.start("Properties").namespace("", NAMESPACE);
        w.textElement("Application", "Briefpack");
        if (!metadata.organisation().isBlank()) {
            w.start("Company").text(metadata.organisation().strip()).end();
        }
        // AppVersion has the form XX.YYYY (ECMA-376 part 1, 22.2.2.3).
        w.textElement("AppVersion", "16.0000");
        w.end();
    }
}
