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
    void namesTheOnlyWordThatBeginsSo() {
        List<String> packs = List.of("rust-vs-go", "postgres-vs-mongodb", "structured-vs-open");
        assertEquals(Optional.of("rust-vs-go"), Spelling.nearest("Rust", packs));
        assertEquals(Optional.empty(), Spelling.nearest("ru", packs));
        assertEquals(Optional.empty(), Spelling.nearest("abc", List.of("abcdefg", "abcuvwxyz")));
    }

    @Test
    void listsAFewWordsForAStranger() {
        assertEquals("; there are build, check, client", Spelling.choice("zebra", KNOWN));
        assertEquals("; did you mean check?", Spelling.choice("chek", KNOWN));
        assertEquals(
                "", Spelling.choice("zebra", List.of("1", "2", "3", "4", "5", "6", "7", "8", "9")));
        assertEquals("", Spelling.choice("zebra", List.of()));
    }

    @Test
    void suggestsNothingForAStranger() {
        assertEquals("", Spelling.suggestion("zebra", KNOWN));
        assertEquals("known here: build, check, client", Spelling.hint("zebra", KNOWN));
        assertEquals(Optional.empty(), Spelling.nearest("x".repeat(500), KNOWN));
    }
}
