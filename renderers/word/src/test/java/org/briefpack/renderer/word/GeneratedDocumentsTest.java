package org.briefpack.renderer.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratedDocumentsTest {
    private static final int COUNT = 200;

    @Test
    void areValidByBothChecks() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "ci"));
        List<String> problems = new ArrayList<>();
        for (int seed = 0; seed < COUNT; seed++) {
            Written written = Written.of(RandomDocuments.document(seed));
            for (String problem : written.problems()) {
                problems.add("seed " + seed + ": " + problem);
            }
            // The Open XML SDK looks at them where continuous checks run.
            Files.write(folder.resolve("generated-" + seed + ".docx"), written.rendering.bytes());
        }
        assertEquals(List.of(), problems);
    }
}
