package org.briefpack.renderer.ooxml.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MeaningTest {
    private static final String ONE = meaning("<a x='1' y='2'><w:id w:val='7' xmlns:w='u'/>t</a>");

    @Test
    void ignoresTheOrderOfAttributesAndCounters() {
        assertEquals(ONE, meaning("<a y='2' x='1'><w:id w:val='9' xmlns:w='u'/>t</a>"));
    }

    @Test
    void seesOtherTextAndOtherValues() {
        assertNotEquals(ONE, meaning("<a x='1' y='2'><w:id w:val='7' xmlns:w='u'/>T</a>"));
        assertNotEquals(ONE, meaning("<a x='1' y='3'><w:id w:val='7' xmlns:w='u'/>t</a>"));
    }

    private static String meaning(String xml) {
        try {
            return Meaning.of(xml.getBytes(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
