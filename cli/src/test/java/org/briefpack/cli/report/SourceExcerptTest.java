package org.briefpack.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.briefpack.model.diagnostic.SourceSpan;
import org.junit.jupiter.api.Test;

class SourceExcerptTest {
    private static String excerpt(String text, int line, int column, int endColumn) {
        return SourceExcerpt.of(text, new SourceSpan("f", line, column, line, endColumn));
    }

    @Test
    void putsTheCaretsUnderTheSpan() {
        assertEquals("2 | key: value\n  |      ^^^^^\n", excerpt("a\nkey: value\nb", 2, 6, 11));
    }

    @Test
    void showsOneCaretForAPoint() {
        assertEquals("1 | key\n  |  ^\n", excerpt("key", 1, 2, 2));
    }

    @Test
    void pointsBehindTheLastCharacter() {
        assertEquals("1 | key\n  |    ^\n", excerpt("key", 1, 4, 4));
    }

    @Test
    void countsATabAsTheColumnsItTakes() {
        assertEquals("1 | a   b\n  |     ^\n", excerpt("a\tb", 1, 3, 4));
    }

    @Test
    void countsWideCharactersTwiceAndCombiningOnesNotAtAll() {
        assertEquals("1 | 漢e\u0301x\n  |    ^\n", excerpt("漢e\u0301x", 1, 4, 5));
        assertEquals("1 | 漢\n  | ^^\n", excerpt("漢", 1, 1, 2));
        assertEquals("1 | 🙂x\n  |   ^\n", excerpt("🙂x", 1, 2, 3));
    }

    @Test
    void understandsEveryLineEnd() {
        assertEquals("3 | c\n  | ^\n", excerpt("a\r\nb\rc", 3, 1, 2));
    }

    @Test
    void showsTheNeighbourhoodOfAVeryLongLine() {
        String shown = excerpt("x".repeat(1_000_000), 1, 500_000, 600_000);
        assertTrue(shown.length() < 400, shown);
        assertTrue(shown.contains("…"));
    }

    @Test
    void keepsEscapeSequencesFromTheTerminal() {
        assertFalse(excerpt("a\u001b[2Jb", 1, 1, 2).contains("\u001b"));
    }

    @Test
    void isEmptyWhereThereIsNoSuchLine() {
        assertEquals("", excerpt("a", 7, 1, 2));
    }
}
