package org.briefpack.renderer.pdf.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a paragraph's lines end and what stands in them. */
class LineBreakerTest {
    @Test
    void looksAtTheWholeParagraphInsteadOfFillingTheFirstLine() {
        // First-fit sets "aaa bb", "cc", "ddddd".
        assertEquals(List.of("aaa ", "bb cc ", "ddddd"), read("aaa bb cc ddddd", 6));
    }

    @Test
    void usesNoMoreLinesThanNeeded() {
        assertEquals(2, Type.lines("one two three", 9).size());
    }

    @Test
    void losesNoLetterAndNoSpaceAtLineEnds() {
        String text = "Interviewers understand considerable responsibilities immediately.";
        assertEquals(text, String.join("", read(text, 14)).replace("\u00AD", ""));
    }

    @Test
    void dividesAWordWhereALineWouldBeRaggedAndDrawsAHyphenThere() {
        List<TextLine> lines =
                Type.lines("Interviewers understand considerable responsibilities now.", 14);
        assertTrue(lines.stream().anyMatch(line -> Type.seen(line).endsWith("\u00AD")));
        lines.forEach(line -> assertTrue(line.width() <= 140.001, Type.seen(line)));
    }

    @Test
    void drawsTheHyphenOfAFontThatLacksTheSoftOneAndReadsItAsNothing() {
        TextLine line = Type.lines("responsi\u00ADbilities", 9, new Type.Even("\u00AD")).getFirst();
        assertEquals("responsi-", Type.seen(line));
        assertEquals("responsi\u00AD", Type.spoken(line));
    }

    @Test
    void partsAWordThatIsLongerThanTheLine() {
        List<TextLine> lines = Type.lines("1234567890", 4);
        assertEquals(3, lines.size());
        lines.forEach(line -> assertTrue(line.width() <= 40.001));
    }

    @Test
    void dividesNoNameWithCapitalsInside() {
        List<String> plain = read("Interviewers understand considerable responsibilities.", 14);
        List<String> names = read("InterViewers underStand consiDerable responsiBility.", 14);
        assertTrue(plain.stream().anyMatch(line -> line.contains("\u00AD")), plain.toString());
        assertTrue(names.stream().noneMatch(line -> line.contains("\u00AD")), names.toString());
    }

    @Test
    void dividesNoAddress() {
        assertTrue(
                read("see responsibilities.example.org now", 20).stream()
                        .noneMatch(line -> line.contains("\u00AD")));
    }

    @Test
    void endsNoLineOfAnAddressWithAHyphen() {
        for (int width = 12; width < 60; width++) {
            List<String> lines =
                    read("See blog.rust-lang.org/2019/11/07/the-first-of-many-notes here.", width);
            for (String line : lines) {
                assertTrue(!line.endsWith("-") && !line.contains("\u00AD"), line + " at " + width);
            }
        }
    }

    @Test
    void breaksAnAddressAfterASlashOrBeforeASignOfItsPath() {
        assertEquals(
                List.of("example.org/", "understand/", "characteristics"),
                read("example.org/understand/characteristics", 16));
        assertEquals(
                List.of("example.org/", "CSI_SOFTWARE", "_MEMORY"),
                read("example.org/CSI_SOFTWARE_MEMORY", 15));
    }

    @Test
    void keepsANumberWithItsWordWhereTheLineIsNotTooShortForIt() {
        assertEquals(
                List.of("The rankings of the ", "January 2026 edition"),
                read("The rankings of the January 2026 edition", 28));
        assertEquals(
                List.of("Extraordinarily January ", "2026"),
                read("Extraordinarily January 2026", 24));
    }

    @Test
    void beginsNoLineWithASignThatStandsAlone() {
        for (String sign : List.of(":", ";", "?", "!", "%", "\u00BB")) {
            List<String> lines = read("Quelle question " + sign + " Une autre", 16);
            assertTrue(lines.stream().noneMatch(line -> line.startsWith(sign)), lines.toString());
        }
    }

    @Test
    void setsPairsAsCloseAsTheFontWants() {
        assertEquals(19, Type.lines("AV", 10).getFirst().width(), 0.001);
        assertEquals(20, Type.lines("VA", 10).getFirst().width(), 0.001);
    }

    @Test
    void takesAGlyphFromTheNextFontWhereTheFirstLacksIt() {
        List<Integer> missing = new ArrayList<>();
        Face first = new Type.Even("\u05D0");
        Face second = new Type.Even("");
        TextLine line = Type.lines("a\u05D0", 10, missing, first, second).getFirst();
        assertEquals(List.of(first, second), line.pieces().stream().map(Glyphs::face).toList());
        assertEquals(List.of(), missing);
    }

    @Test
    void reportsAGlyphThatNoFontHas() {
        List<Integer> missing = new ArrayList<>();
        Type.lines("a\u05D0", 10, missing, new Type.Even("\u05D0"));
        assertEquals(List.of(0x5D0), missing);
    }

    private static List<String> read(String text, double letters) {
        return Type.lines(text, letters).stream().map(Type::spoken).toList();
    }
}
