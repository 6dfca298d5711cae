package org.briefpack.renderer.ooxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlWriterTest {
    @Test
    void escapesMarkupInTextAndAttributes() {
        XmlWriter w = XmlWriter.fragment();
        w.start("a").attribute("b", "<\"&>\n").text("<\"&>").end();
        assertEquals("<a b=\"&lt;&quot;&amp;&gt;&#10;\">&lt;\"&amp;&gt;</a>", string(w));
    }

    @Test
    void writesCharactersOfEveryLengthAsUtf8() {
        XmlWriter w = XmlWriter.fragment();
        w.start("a").text("a\u00E9\u20AC\uD83D\uDE00").end();
        assertEquals("<a>a\u00E9\u20AC\uD83D\uDE00</a>", string(w));
    }

    @Test
    void replacesWhatXmlForbids() {
        XmlWriter w = XmlWriter.fragment();
        w.start("a").text("\u0001\uD800x\uFFFE\u000B").end();
        assertEquals("<a>\uFFFD\uFFFDx\uFFFD\uFFFD</a>", string(w));
        assertEquals(1, XmlWriter.forbidden("ok\u0001"));
        assertEquals(-1, XmlWriter.forbidden("ok \uD83D\uDE00"));
    }

    @Test
    void keepsSpaceAtTheEndsOfText() {
        XmlWriter w = XmlWriter.fragment();
        w.start("r").textElement("t", " x").textElement("t", "x").end();
        assertEquals("<r><t xml:space=\"preserve\"> x</t><t>x</t></r>", string(w));
    }

    @Test
    void refusesToHandOutHalfAnElement() {
        XmlWriter w = XmlWriter.fragment();
        w.start("a");
        assertThrows(IllegalStateException.class, w::toByteArray);
    }

    private static String string(XmlWriter w) {
        return new String(w.toByteArray(), StandardCharsets.UTF_8);
    }
}
