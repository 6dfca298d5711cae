package org.briefpack.templates.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.briefpack.model.pack.AsOf;
import org.briefpack.templates.Composer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    void everyLanguageHasEveryWord(String language) throws IOException {
        assertEquals(keys("en"), keys(language));
    }

    @Test
    void writesDatesAsExactlyAsTheyAreKnown() {
        Messages english = Messages.of("en-GB");
        assertEquals("2026", english.date(AsOf.of("2026").orElseThrow()));
        assertEquals("May 2026", english.date(AsOf.of("2026-05").orElseThrow()));
        assertEquals("31 May 2026", english.date(AsOf.of("2026-05-31").orElseThrow()));
        assertEquals(
                "31. Mai 2026", Messages.of("de-CH").date(AsOf.of("2026-05-31").orElseThrow()));
    }

    @Test
    void fallsBackToEnglishForALanguageItDoesNotHave() {
        assertEquals("Sources", Messages.of("sw").text("sources"));
    }

    @Test
    void aMissingKeyIsAnError() {
        Messages messages = Messages.of("en");
        String message =
                assertThrows(IllegalArgumentException.class, () -> messages.text("no.such.key"))
                        .getMessage();
        assertTrue(message.contains("no.such.key"));
    }

    private static Set<String> keys(String language) throws IOException {
        Properties words = new Properties();
        String name = "messages_" + language + ".properties";
        try (InputStream in = Composer.class.getResourceAsStream(name)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(words.stringPropertyNames());
    }
}
