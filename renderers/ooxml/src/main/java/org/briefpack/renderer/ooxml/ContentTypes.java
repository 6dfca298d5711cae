package org.briefpack.renderer.ooxml;

/** Media types of parts that Word and slides have in common. */
public final class ContentTypes {
    /** Relationships (ECMA-376 part 2, 6.5.2.3). */
    public static final String RELATIONSHIPS =
            "application/vnd.openxmlformats-package.relationships+xml";

    /** Any XML, such as custom data. */
    public static final String XML = "application/xml";

    /** Core properties. */
    public static final String CORE_PROPERTIES =
            "application/vnd.openxmlformats-package.core-properties+xml";

    /** Extended properties. */
    public static final String EXTENDED_PROPERTIES =
            "application/vnd.openxmlformats-officedocument.extended-properties+xml";

    /** Properties of a custom XML part. */
    public static final String CUSTOM_XML_PROPERTIES =
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

    /** A DrawingML theme. */
    public static final String THEME = "application/vnd.openxmlformats-officedocument.theme+xml";

    /** A DrawingML chart. */
    public static final String CHART =
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    /** A workbook. */
    public static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private ContentTypes() {}
}
