package org.briefpack.renderer.slides;

import java.util.List;
import java.util.SequencedMap;
import org.briefpack.renderer.ooxml.golden.GoldenParts;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;

/** The parts of the sample of everything are those that somebody has looked at and accepted. */
class GoldenPartsTest {
    private static final List<String> FRAME =
            List.of(
                    "ppt/presentation.xml",
                    "ppt/tableStyles.xml",
                    "ppt/slideMasters/slideMaster1.xml",
                    "ppt/slideLayouts/slideLayout1.xml",
                    "ppt/slideLayouts/slideLayout3.xml",
                    "ppt/slideLayouts/slideLayout5.xml",
                    "ppt/notesMasters/notesMaster1.xml",
                    "ppt/handoutMasters/handoutMaster1.xml",
                    "ppt/notesSlides/notesSlide1.xml");

    @Test
    void theFrameOfTheDeckIsWhatWasAccepted() throws Exception {
        SequencedMap<String, byte[]> parts = parts();
        for (String part : FRAME) {
            GoldenParts.compare(parts, part);
        }
    }

    @Test
    void aSlideOfEveryLayoutIsWhatWasAccepted() throws Exception {
        SequencedMap<String, byte[]> parts = parts();
        for (int slide = 1; slide <= 16; slide++) {
            GoldenParts.compare(parts, "ppt/slides/slide" + slide + ".xml");
        }
    }

    private static SequencedMap<String, byte[]> parts() throws Exception {
        return DeckReader.parts(
                Rendering.of(new SlidesRenderer(), Samples.request(Samples.deck())).bytes());
    }
}
