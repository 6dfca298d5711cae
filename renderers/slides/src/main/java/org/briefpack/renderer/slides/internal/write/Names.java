package org.briefpack.renderer.slides.internal.write;

import org.briefpack.renderer.ooxml.XmlWriter;

/** Names of PresentationML: namespaces and media types. */
final class Names {
    static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String P = "http://schemas.openxmlformats.org/presentationml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Names() {}

    /** Returns the media type of a part, such as {@code slide}. */
    static String type(String part) {
        return "application/vnd.openxmlformats-officedocument.presentationml." + part + "+xml";
    }

    /** Opens a part's root element. */
    static XmlWriter root(XmlWriter w, String name) {
        return w.start(name).namespace("a", A).namespace("r", R).namespace("p", P);
    }
}
