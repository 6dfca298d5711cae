package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;

/** Every file is PDF/UA-1 and PDF/A-2a at once. */
class ConformanceTest {
    @Test
    void keepsBothStandardsWithEveryNode() throws Exception {
        byte[] file = Rendering.of(new PdfRenderer(), Samples.request(Samples.document())).bytes();
        assertEquals(Map.of(), Conformance.brokenRules(file));
    }

    @Test
    void keepsBothStandardsWithEverySlide() throws Exception {
        byte[] file = Rendering.of(new PdfRenderer(), Samples.request(Samples.deck())).bytes();
        assertEquals(Map.of(), Conformance.brokenRules(file));
    }
}
