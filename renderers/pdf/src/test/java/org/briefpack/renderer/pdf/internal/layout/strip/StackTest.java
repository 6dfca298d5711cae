package org.briefpack.renderer.pdf.internal.layout.strip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.junit.jupiter.api.Test;

/** Where a page ends inside columns. */
class StackTest {
    private static final Tag TAG = Tag.document();

    @Test
    void movesColumnsWhoseLinesAreKeptTogetherToTheNextPageAsAWhole() {
        Stack.Cut cut = Stack.cut(List.of(line(), columns(3)), 100, true);

        assertEquals(1, cut.upper().size(), "only the line above stays");
        assertEquals(120, Strip.height(cut.lower()), 0.01);
    }

    @Test
    void partsColumnsThatAreHigherThanAPageEvenWhereTheirLinesAreKeptTogether() {
        Stack.Cut cut = Stack.cut(List.of(columns(5)), 100, true);

        assertEquals(80, Strip.height(cut.upper()), 0.01);
        assertEquals(120, Strip.height(cut.lower()), 0.01);
    }

    /** Two columns of lines, each 40 points high and kept with the one above. */
    private static Strip columns(int lines) {
        List<Strip> strips =
                java.util.stream.IntStream.range(0, lines)
                        .mapToObj(i -> i == 0 ? line() : line().kept())
                        .toList();
        Box box = new Box(0, 0, 100, 0, Box.Inset.NONE, Box.Paint.NONE, TAG, strips);
        return Strip.of(Row.of(List.of(box, box), 0));
    }

    private static Strip line() {
        return Strip.of(new Strip.Ink(40, 40, List.of(), List.of()));
    }
}
