package org.briefpack.renderer.word;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;

class SafeToForwardTest {
    @Test
    void tellsNothingOfTheMachineThePersonOrTheHistory() throws Exception {
        List<String> secrets = new ArrayList<>(List.of("w:rsid", "<w:ins ", "<w:del ", "w:author"));
        for (String property : List.of("user.dir", "user.home", "java.home", "java.io.tmpdir")) {
            secrets.add(System.getProperty(property));
        }
        grep(Written.of(Samples.document()).parts, "", secrets);
    }

    @Test
    void looksIntoTheWorkbooksToo() throws Exception {
        SequencedMap<String, byte[]> parts = Written.of(Samples.document()).parts;
        assertTrue(parts.keySet().stream().anyMatch(name -> name.endsWith(".xlsx")));
    }

    private static void grep(SequencedMap<String, byte[]> parts, String in, List<String> secrets)
            throws Exception {
        for (var part : parts.entrySet()) {
            String name = in + part.getKey();
            if (name.endsWith(".xlsx")) {
                grep(DocxReader.parts(part.getValue()), name + "!", secrets);
            }
            String text =
                    new String(part.getValue(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            for (String secret : secrets) {
                assertFalse(
                        text.contains(secret.toLowerCase(Locale.ROOT)), name + " has " + secret);
            }
        }
    }
}
