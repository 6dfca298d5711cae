package org.briefpack.renderer.word.internal.style;

import org.briefpack.renderer.ooxml.XmlWriter;

/** Namespaces, media types and relationship types of WordprocessingML. */
public final class Names {
    /** WordprocessingML (ECMA-376 part 1, transitional). */
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Relationship references. */
    public static final String R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Word's extension of 2010: check boxes. */
    static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    /** DrawingML in a text document. */
    static final String WP =
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /** DrawingML. */
    public static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /** Markup compatibility (ECMA-376 part 3). */
    static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** Media type of the main part. */
    public static final String DOCUMENT = TYPE + "document.main+xml";

    private Names() {}

    /** Returns the media type of a part such as {@code styles}. */
    public static String type(String part) {
        return TYPE + part + "+xml";
    }

    /** Declares what stories use on their root element. */
    public static XmlWriter declare(XmlWriter w) {
        return w.namespace("w", W)
                .namespace("r", R)
                .namespace("wp", WP)
                .namespace("a", A)
                .namespace("mc", MC)
                .namespace("w14", W14)
                .attribute("mc:Ignorable", "w14");
    }
}
