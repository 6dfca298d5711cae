package org.briefpack.renderer.slides.internal.write;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.briefpack.renderer.ooxml.XmlWriter;

/** Writes fields that PowerPoint keeps up to date, and the identifiers it wants. */
final class FieldXml {
    private FieldXml() {}

    static void slideNumber(XmlWriter w, String language, int number) {
        String shown = number == 0 ? "\u2039#\u203A" : Integer.toString(number);
        w.start("a:p").open("a:fld", "id", guid("slide number"), "type", "slidenum");
        w.leaf("a:rPr", "lang", language).start("a:t").text(shown).end().end();
        w.leaf("a:endParaRPr", "lang", language).end();
    }

    /** Returns an identifier that is the same for the same name. */
    static String guid(String name) {
        UUID id = UUID.nameUUIDFromBytes(("briefpack " + name).getBytes(StandardCharsets.UTF_8));
        return "{" + id.toString().toUpperCase(Locale.ROOT) + "}";
    }
}
