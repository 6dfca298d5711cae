package org.briefpack.renderer.pdf.internal.layout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.briefpack.model.theme.Colour;
import org.briefpack.renderer.pdf.internal.layout.strip.Box;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Row;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;
import org.junit.jupiter.api.Test;

/** What began at the left begins at the right. */
class MirrorTest {
    private static final Colour INK = new Colour(0);

    @Test
    void putsWhatBeganAtTheLeftAtTheRight() {
        Mark.Fill turned = (Mark.Fill) marks(Mirror.strips(List.of(line(10)), 100)).getFirst();
        assertEquals(60, turned.x());
        assertEquals(30, turned.width());
    }

    @Test
    void turnsTheInsetsBarsAndOrderOfBoxes() {
        Box first = box(0, 40, line(1));
        Box second = box(60, 40, line(2));
        Strip row = Strip.of(Row.of(List.of(first, second), 0));
        Row turned = (Row) Mirror.strips(List.of(row), 100).getFirst().content();
        Box right = turned.boxes().getFirst();
        assertEquals(60, right.x());
        assertEquals(0, turned.boxes().getLast().x());
        assertEquals(new Box.Inset(1, 4, 3, 2), right.inset());
        assertEquals(Box.Edge.RIGHT, right.paint().edge());
        // Six points of the forty are insets: 34 - 1 - 30.
        assertEquals(3, ((Mark.Fill) marks(right.strips()).getFirst()).x());
    }

    @Test
    void showsTheSameAgainWhenTurnedTwice() {
        Strip row = Strip.of(Row.of(List.of(box(7, 50, line(3))), 0));
        List<Strip> strips = List.of(line(5), row);
        assertEquals(strips, Mirror.strips(Mirror.strips(strips, 120), 120));
    }

    private static Strip line(double x) {
        return Strip.of(
                new Strip.Ink(12, 9, List.of(new Mark.Fill(x, 0, 30, 12, INK, null)), List.of()));
    }

    private static Box box(double x, double width, Strip inside) {
        Box.Paint paint = new Box.Paint(INK, INK, 2, Box.Edge.LEFT, null, null);
        Box.Inset inset = new Box.Inset(1, 2, 3, 4);
        return new Box(x, 0, width, 0, inset, paint, null, List.of(inside));
    }

    private static List<Mark> marks(List<Strip> strips) {
        return ((Strip.Ink) strips.getFirst().content()).marks();
    }
}
