package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever a document or deck holds, on either paper and in three languages: the file keeps both
 * standards and all text stays on the paper.
 */
class GeneratedDocumentsTest {
    private static final int COUNT = 200;
    private static final int DECKS = 20;
    private static final List<byte[]> FILES = new ArrayList<>(COUNT + DECKS);

    @BeforeAll
    static void render() {
        for (int seed = 0; seed < COUNT; seed++) {
            var request = Samples.request(Generated.document(seed));
            FILES.add(Rendering.of(new PdfRenderer(), request).bytes());
        }
        // What is too much for a slide is refused, and its file never delivered.
        for (int seed = 0; FILES.size() < COUNT + DECKS; seed++) {
            var request = Samples.request(Generated.deck(seed));
            Rendering rendering = Rendering.of(new PdfRenderer(), request);
            if (rendering.diagnostics().stream().noneMatch(Diagnostic::isError)) {
                FILES.add(rendering.bytes());
            }
        }
    }

    @Test
    void keepBothStandards() throws Exception {
        List<String> broken = new ArrayList<>();
        for (int seed = 0; seed < FILES.size(); seed++) {
            for (Map.Entry<String, String> rule :
                    Conformance.brokenRules(FILES.get(seed)).entrySet()) {
                broken.add("seed " + seed + ": " + rule);
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void leaveNoTextOutsideThePaper() throws IOException {
        List<String> outside = new ArrayList<>();
        for (int seed = 0; seed < FILES.size(); seed++) {
            for (String glyph : PaperEdge.outside(FILES.get(seed))) {
                outside.add("seed " + seed + " " + glyph);
            }
        }
        assertEquals(List.of(), outside);
    }
}
