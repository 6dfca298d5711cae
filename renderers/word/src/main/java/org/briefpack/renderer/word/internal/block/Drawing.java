package org.briefpack.renderer.word.internal.block;

import org.briefpack.renderer.ooxml.XmlWriter;

/**
 * Writes the frame of a picture, chart or group of shapes that stands in a line (ECMA-376 part 1,
 * 20.4.2.8).
 */
final class Drawing {
    private static final String GROUP =
            "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
    private static final String SHAPE =
            "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

    private final XmlWriter w;
    private final long width;
    private final long height;

    /** Sizes are in English Metric Units. */
    Drawing(XmlWriter w, long width, long height) {
        this.w = w;
        this.width = width;
        this.height = height;
    }

    /** Opens the frame up to the graphic's data; {@link #end} closes it. */
    Drawing start(int id, String name, String alt, boolean decorative, String uri) {
        w.start("w:r");
        return open(id, name, alt, decorative, uri);
    }

    private Drawing open(int id, String name, String alt, boolean decorative, String uri) {
        w.start("w:drawing");
        w.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        w.leaf("wp:extent", "cx", Long.toString(width), "cy", Long.toString(height));
        w.open("wp:docPr", "id", Integer.toString(id), "name", name, "descr", alt);
        if (decorative) {
            w.start("a:extLst").open("a:ext", "uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}");
            w.start("adec:decorative")
                    .namespace(
                            "adec", "http://schemas.microsoft.com/office/drawing/2017/decorative")
                    .attribute("val", "1")
                    .end();
            w.end().end();
        }
        w.end();
        w.start("wp:cNvGraphicFramePr");
        if (uri.endsWith("/picture")) {
            w.leaf("a:graphicFrameLocks", "noChangeAspect", "1");
        }
        w.end();
        w.start("a:graphic").open("a:graphicData", "uri", uri);
        return this;
    }

    void end() {
        w.end().end().end().end().end();
    }

    /**
     * Opens the frame of a group of shapes, which programs before 2010 do not know (ECMA-376 part
     * 3, 10.2.1); {@link #endGroup} closes it.
     */
    void startGroup(int id, String name, String alt) {
        w.start("w:r").start("mc:AlternateContent");
        w.namespace("wpg", GROUP).namespace("wps", SHAPE);
        w.open("mc:Choice", "Requires", "wpg");
        open(id, name, alt, false, GROUP);
    }

    /** Closes the frame of a group; programs that do not know groups show what it says. */
    void endGroup(String said) {
        w.end().end().end().end().end();
        w.start("mc:Fallback").textElement("w:t", said).end();
        w.end().end();
    }

    long width() {
        return width;
    }

    long height() {
        return height;
    }
}
