package org.briefpack.model.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static final List<String> KNOWN = List.of("build", "check", "client");

    @Test
    void namesTheWordThatASlipExplains() {
        assertEquals(Optional.of("client"), Spelling.nearest("Clinet", KNOWN));
        assertEquals("; did you mean build?", Spelling.suggestion("biuld", KNOWN));
        assertEquals("did you mean `check`?", Spelling.hint("chek", KNOWN));
    }

    @Test
    void suggestsNothingForAStranger() {
        assertEquals("", Spelling.suggestion("zebra", KNOWN));
        assertEquals("known here: build, check, client", Spelling.hint("zebra", KNOWN));
        assertEquals(Optional.empty(), Spelling.nearest("x".repeat(500), KNOWN));
    }
}
