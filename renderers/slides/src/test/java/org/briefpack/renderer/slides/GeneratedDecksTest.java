package org.briefpack.renderer.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.renderer.ooxml.check.ReferenceCheck;
import org.briefpack.renderer.ooxml.schema.SchemaCheck;
import org.briefpack.renderer.testkit.HostileDecks;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decks with texts of any length are valid files, whatever was reported. */
class GeneratedDecksTest {
    @Test
    void threeHundredGeneratedDecksAreValid() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "ci"));
        for (int seed = 0; seed < 300; seed++) {
            byte[] file = render(seed, 3);
            assertEquals(List.of(), SchemaCheck.problems(file), "schema, seed " + seed);
            assertEquals(List.of(), ReferenceCheck.problems(file), "references, seed " + seed);
            // The validator of continuous checks looks at every tenth.
            if (seed % 10 == 0) {
                Files.write(folder.resolve("hostile-" + seed + ".pptx"), file);
            }
        }
    }

    @Test
    void theSampleOfEverythingIsValid() throws IOException {
        byte[] file = Rendering.of(new SlidesRenderer(), Samples.request(Samples.deck())).bytes();
        assertEquals(List.of(), SchemaCheck.problems(file));
        assertEquals(List.of(), ReferenceCheck.problems(file));
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1001, 1002})
    void leavesGeneratedDecksBehindForTheValidatorOfContinuousChecks(int seed) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "ci"));
        Files.write(folder.resolve("generated-" + seed + ".pptx"), render(seed, 40));
    }

    private static byte[] render(long seed, int slides) {
        Rendering rendering =
                Rendering.of(
                        new SlidesRenderer(), Samples.request(HostileDecks.deck(seed, slides)));
        for (Diagnostic diagnostic : rendering.diagnostics()) {
            if (diagnostic.isError()) {
                assertEquals("BP503", diagnostic.code().id(), diagnostic.toString());
            }
        }
        return rendering.bytes();
    }
}
