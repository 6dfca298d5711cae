package org.briefpack.renderer.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lines of a monospaced text, each character one unit wide, on lines of ten. */
class LineCountTest {
    @Test
    void breaksAtSpacesAndAfterHyphens() {
        assertEquals(1, lines("one of two"));
        assertEquals(2, lines("one of them"));
        assertEquals(2, lines("a well-known"));
        assertEquals(3, lines("a well\u2011known it"));
    }

    @Test
    void breaksAWordThatIsLongerThanALineAtTheEdge() {
        assertEquals(3, lines("one abcdefghijkl"));
        assertEquals(2, lines("abcdefghijkl one"));
    }

    @Test
    void countsTheWayOfBreakingAnAddressThatReachesFurthest() {
        // Whole: "see | a.eu/long/ | path/"; at slashes only two.
        assertEquals(3, lines("see a.eu/long/path/"));
        // At slashes: "abcdefgh/ | ijklm/ | nopq/"; at the edge only two.
        assertEquals(3, lines("abcdefgh/ijklm/nopq/"));
        assertEquals(3, lines("abcdefg?hijklmn opq"));
    }

    @Test
    void choosesAnewForEveryAddress() {
        // The first takes most where it breaks at slashes, the second where it does not; all at
        // slashes or all whole would be four.
        assertEquals(5, lines("abcdefgh/ijklm/nopq/ 12/456789 abc"));
    }

    @Test
    void countsAsManyLinesAsAnyChoiceOfPlacesToPartAt() {
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder("see ");
            int length = 5 + random.nextInt(35);
            for (int i = 0; i < length; i++) {
                text.append("abcdefgh///?-  ".charAt(random.nextInt(15)));
            }
            int most = 0;
            for (int choice = 0; choice < 64; choice++) {
                most = Math.max(most, lines(partedAtChosen(text.toString(), choice)));
            }
            assertTrue(lines(text.toString()) >= most, text.toString());
        }
    }

    /** Puts a letter for each place that is not chosen and a hyphen for each that is. */
    private static String partedAtChosen(String text, int choice) {
        StringBuilder parted = new StringBuilder();
        int places = 0;
        for (char c : text.toCharArray()) {
            boolean place = c == '/' || c == '?';
            parted.append(!place ? c : (choice >> places++ % 6 & 1) == 1 ? '-' : 'x');
        }
        return parted.toString();
    }

    @Test
    void anEndlessAddressIsCountedInTime() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertTrue(lines("a/".repeat(20_000)) >= 4_000));
    }

    @Test
    void startsALineWhereTheTextAsksForOne() {
        LineCount count = new LineCount(10, null);
        add(count, "abc");
        count.newLine();
        add(count, "de");
        assertEquals(2, count.lines());
    }

    @Test
    void saysWhereEachLineBegins() {
        assertEquals(List.of("one of ", "them"), parted("one of them"));
        assertEquals(List.of("a well-", "known"), parted("a well-known"));
        assertEquals(List.of("one ", "abcdefghij", "kl of"), parted("one abcdefghijkl of"));
        assertEquals(List.of("see ", "a.eu/long/", "path/"), parted("see a.eu/long/path/"));
        assertEquals(List.of(""), parted(""));
    }

    @Test
    void countsForcedLinesAsCharacters() {
        LineCount count = new LineCount(10, null);
        add(count, "abc");
        count.newLine();
        add(count, "de fghijkl mn");
        assertArrayEquals(new int[] {0, 4, 15}, count.starts());
    }

    private static List<String> parted(String text) {
        LineCount count = new LineCount(10, null);
        add(count, text);
        int[] starts = count.starts();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : text.length();
            lines.add(text.substring(starts[i], end));
        }
        return lines;
    }

    @Test
    void seesWhereALineEndsInsideWhatBelongsTogether() {
        assertTrue(torn("abcdefg C++ it"));
        assertFalse(torn("abcdef C++ it"), "fits the line");
        assertFalse(torn("abcdefgh C++ it"), "begins the next line");
        assertTrue(torn("abcdef 2\u2013500 it"));
        assertFalse(torn("abcdefghi 2\u2013500 it"), "begins the next line");
        assertFalse(torn("abcdef a\u2013b it"), "no range");
    }

    private static boolean torn(String text) {
        LineCount count = new LineCount(10, null);
        add(count, text);
        return count.torn();
    }

    private static int lines(String text) {
        LineCount count = new LineCount(10, null);
        add(count, text);
        return count.lines();
    }

    private static void add(LineCount count, String text) {
        text.codePoints().forEach(c -> count.add(c, 1));
    }
}
