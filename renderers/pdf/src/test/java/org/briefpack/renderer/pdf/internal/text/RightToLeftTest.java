package org.briefpack.renderer.pdf.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Right-to-left text: seen in the order of the eye, read in the order of speech (UAX 9). */
class RightToLeftTest {
    private static final String SHALOM = "\u05E9\u05DC\u05D5\u05DD";
    private static final String OLAM = "\u05E2\u05D5\u05DC\u05DD";
    private static final String MOLAHS = "\u05DD\u05D5\u05DC\u05E9";
    private static final String MALO = "\u05DD\u05DC\u05D5\u05E2";

    @Test
    void turnsHebrewRoundForTheEyeAndReadsItInOrder() {
        TextLine line = Type.lines(SHALOM + " " + OLAM, 20).getFirst();
        assertEquals(MALO + " " + MOLAHS, Type.seen(line));
        assertEquals(SHALOM + " " + OLAM, Type.spoken(line));
        assertTrue(line.opposite());
    }

    @Test
    void leavesLatinWordsAndNumbersInsideHebrewAsTheyAre() {
        TextLine line = Type.lines(SHALOM + " Rust 2024 " + OLAM, 30).getFirst();
        assertEquals(MALO + " Rust 2024 " + MOLAHS, Type.seen(line));
        assertEquals(SHALOM + " Rust 2024 " + OLAM, Type.spoken(line));
    }

    @Test
    void putsAHebrewWordIntoAnEnglishSentence() {
        TextLine line = Type.lines("say " + SHALOM + " now", 30).getFirst();
        assertEquals("say " + MOLAHS + " now", Type.seen(line));
        assertEquals("say " + SHALOM + " now", Type.spoken(line));
        assertFalse(line.opposite());
    }

    @Test
    void changesTheSidesOfBracketsRoundHebrew() {
        TextLine line = Type.lines("(" + SHALOM + ")", 30).getFirst();
        assertEquals("(" + MOLAHS + ")", Type.seen(line));
        assertEquals("(" + SHALOM + ")", Type.spoken(line));
    }

    @Test
    void breaksBeforeItTurnsRoundSoThatTheFirstWordsStandInTheFirstLine() {
        List<TextLine> lines = Type.lines(SHALOM + " " + OLAM, 5);
        assertEquals(2, lines.size());
        assertEquals(MOLAHS, Type.seen(lines.get(0)).strip());
        assertEquals(MALO, Type.seen(lines.get(1)).strip());
    }

    @Test
    void keepsTheHyphenOfAWordDividedInAMixedParagraph() {
        TextLine line = Type.lines(SHALOM + " b responsi\u00ADbilities", 16).getFirst();
        assertTrue(Type.spoken(line).endsWith("b responsibilities"), Type.spoken(line));
        assertTrue(Type.seen(line).startsWith("b responsi\u00AD"), Type.seen(line));
        assertEquals(0, line.pieces().stream().mapToDouble(Glyphs::x).min().orElseThrow(), 0.001);
    }
}
