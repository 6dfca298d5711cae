package org.briefpack.renderer.ooxml;

/** Types of relationships that Word and slides have in common. */
public final class Relations {
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** From the package to its main part. */
    public static final String OFFICE_DOCUMENT = of("officeDocument");

    /** From the package to its core properties. */
    public static final String CORE_PROPERTIES =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    /** From the package to its extended properties. */
    public static final String EXTENDED_PROPERTIES = of("extended-properties");

    /** To a theme. */
    public static final String THEME = of("theme");

    /** To a picture. */
    public static final String IMAGE = of("image");

    /** To a chart. */
    public static final String CHART = of("chart");

    /** From a chart to its workbook. */
    public static final String PACKAGE = of("package");

    /** To a web address or a mail address. */
    public static final String HYPERLINK = of("hyperlink");

    /** To custom data. */
    public static final String CUSTOM_XML = of("customXml");

    /** From custom data to its properties. */
    public static final String CUSTOM_XML_PROPERTIES = of("customXmlProps");

    private Relations() {}

    /** Returns the type in the Office namespace with this last segment. */
    public static String of(String segment) {
        return OFFICE + segment;
    }
}
