package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.document.Publication;
import org.briefpack.renderer.testkit.HostileDecks;
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
    private static final int MOST_TRIED = 200;
    private static final List<byte[]> FILES = new ArrayList<>();

    @BeforeAll
    static void render() {
        for (int seed = 0; seed < COUNT; seed++) {
            FILES.add(rendering(Generated.document(seed)).bytes());
        }
        // What is too much for a slide is refused, and its file never delivered.
        for (int seed = 0; seed < MOST_TRIED && FILES.size() < COUNT + DECKS; seed++) {
            Rendering rendering = rendering(HostileDecks.deck(seed, 3));
            if (rendering.diagnostics().stream().noneMatch(Diagnostic::isError)) {
                FILES.add(rendering.bytes());
            }
        }
        assertTrue(FILES.size() >= COUNT + DECKS / 2, "too few decks: " + FILES.size());
    }

    private static Rendering rendering(Publication publication) {
        return Rendering.of(new PdfRenderer(), Samples.request(publication));
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
