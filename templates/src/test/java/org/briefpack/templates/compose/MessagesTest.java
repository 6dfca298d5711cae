package org.briefpack.templates.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.briefpack.model.pack.AsOf;
import org.briefpack.model.reader.PackReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    @ParameterizedTest
    @CsvSource({
        "en-GB, 2026, 2026",
        "en-GB, 2026-05, May 2026",
        "en-GB, 2026-05-31, 31 May 2026",
        "de-CH, 2026-05-31, 31. Mai 2026",
        "es, 2026-05-31, 31 de mayo de 2026",
        "pl, 2026-05-31, 31 maja 2026",
        "pl, 2026-05, maj 2026"
    })
    void writesDatesAsExactlyAsTheyAreKnown(String language, String date, String written) {
        assertEquals(written, messages(language).date(AsOf.of(date).orElseThrow()));
    }

    private static Messages messages(String language) {
        String yaml =
                "id: p\ntitle: P\nlanguage: "
                        + language
                        + "\nsubjects: [{id: a, name: A}, {id: b, name: B}]\n";
        return Messages.of(
                PackReader.read("pack.yaml", yaml.getBytes(StandardCharsets.UTF_8)).orElseThrow());
    }
}
