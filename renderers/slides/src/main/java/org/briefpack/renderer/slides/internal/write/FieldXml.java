package org.briefpack.renderer.slides.internal.write;

import org.briefpack.renderer.ooxml.Guid;
import org.briefpack.renderer.ooxml.XmlWriter;

/** Writes fields that PowerPoint keeps up to date. */
final class FieldXml {
    private FieldXml() {}

    static void slideNumber(XmlWriter w, String language, int number) {
        String shown = number == 0 ? "\u2039#\u203A" : Integer.toString(number);
        w.start("a:p").open("a:fld", "id", Guid.of("briefpack slide number"), "type", "slidenum");
        w.leaf("a:rPr", "lang", language).start("a:t").text(shown).end().end();
        w.leaf("a:endParaRPr", "lang", language).end();
    }
}
