package org.briefpack.renderer.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;

/**
 * Compares whole parts with those that somebody has looked at and accepted, by meaning: one element
 * a line, attributes in order, numbers that only count taken out. {@code -Dgolden.accept=true}
 * accepts what is written now.
 */
class GoldenPartsTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final List<String> PARTS =
            List.of(
                    "word/document.xml",
                    "word/styles.xml",
                    "word/numbering.xml",
                    "word/settings.xml",
                    "word/endnotes.xml",
                    "word/footnotes.xml",
                    "word/header1.xml",
                    "word/footer1.xml");

    @Test
    void theSampleOfEverythingIsWhatWasAccepted() throws Exception {
        Written written = Written.of(Samples.document());
        for (String part : PARTS) {
            compare(part, Meaning.of(DocxReader.xml(written.parts.get(part))));
        }
    }

    @Test
    void meaningIgnoresTheOrderOfAttributesAndCountersButNotText() throws Exception {
        String one = meaning("<a x='1' y='2'><w:id w:val='7' xmlns:w='u'/>text</a>");
        assertEquals(one, meaning("<a y='2' x='1'><w:id w:val='9' xmlns:w='u'/>text</a>"));
        assertTrue(!one.equals(meaning("<a x='1' y='2'><w:id w:val='7' xmlns:w='u'/>tExt</a>")));
        assertTrue(!one.equals(meaning("<a x='1' y='3'><w:id w:val='7' xmlns:w='u'/>text</a>")));
    }

    private static String meaning(String xml) throws Exception {
        return Meaning.of(DocxReader.xml(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static void compare(String part, String now) throws Exception {
        Path file = GOLDEN.resolve(part.replace('/', '-').replace(".xml", ".txt"));
        if (Boolean.getBoolean("golden.accept")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, now);
        }
        assertTrue(Files.exists(file), "run once with -Dgolden.accept=true");
        assertEquals(Files.readString(file), now, part + " differs from " + file);
    }
}
