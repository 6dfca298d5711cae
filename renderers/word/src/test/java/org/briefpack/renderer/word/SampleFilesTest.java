package org.briefpack.renderer.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.briefpack.renderer.ooxml.check.ReferenceCheck;
import org.briefpack.renderer.ooxml.schema.SchemaCheck;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;

/** Leaves files behind for the Open XML SDK, which looks at them where continuous checks run. */
class SampleFilesTest {
    @Test
    void leavesTheSampleOfEverythingBehind() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "ci"));
        byte[] file = Rendering.of(new WordRenderer(), Samples.request(Samples.document())).bytes();
        Files.write(folder.resolve("everything.docx"), file);
        assertEquals(List.of(), ReferenceCheck.problems(file));
        assertEquals(List.of(), SchemaCheck.problems(file));
    }
}
