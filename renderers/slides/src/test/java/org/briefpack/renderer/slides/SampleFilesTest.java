package org.briefpack.renderer.slides;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;

/** Leaves files behind for the Open XML SDK, which looks at them where continuous checks run. */
class SampleFilesTest {
    @Test
    void leavesTheSampleOfEverythingBehind() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "ci"));
        byte[] file = Rendering.of(new SlidesRenderer(), Samples.request(Samples.deck())).bytes();
        Files.write(folder.resolve("everything.pptx"), file);
    }
}
