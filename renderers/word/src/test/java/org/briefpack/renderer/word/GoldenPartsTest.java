package org.briefpack.renderer.word;

import java.util.SequencedMap;
import org.briefpack.renderer.ooxml.golden.GoldenParts;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenPartsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/document.xml",
                "word/styles.xml",
                "word/numbering.xml",
                "word/settings.xml",
                "word/endnotes.xml",
                "word/footnotes.xml",
                "word/header1.xml",
                "word/footer1.xml"
            })
    void theSampleOfEverythingIsWhatWasAccepted(String part) throws Exception {
        SequencedMap<String, byte[]> parts = Written.of(Samples.document()).parts;
        GoldenParts.compare(parts, part);
    }
}
