package org.briefpack.renderer.pdf.internal.layout.strip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowTest {
    @Test
    void fillsBothColumnsOfAPageBeforeTheFirstOfTheNext() {
        List<Strip> text = text(30);
        List<Row> parts = Row.flowing(columns(), text).split(100, true);
        assertEquals(text.subList(0, 10), strips(parts.get(0), 0));
        assertEquals(text.subList(10, 20), strips(parts.get(0), 1));
        assertEquals(text.subList(20, 25), strips(parts.get(1), 0));
        assertEquals(text.subList(25, 30), strips(parts.get(1), 1));
    }

    @Test
    void sharesATextOutEvenly() {
        Row row = Row.flowing(columns(), text(9));
        assertEquals(5, row.boxes().get(0).strips().size());
        assertEquals(4, row.boxes().get(1).strips().size());
        assertEquals(50, row.height());
    }

    @Test
    void leavesTheGroupThatCrossesTheMiddleOnTheSideWhereItLevelsTheColumns() {
        List<Strip> text = text(9);
        for (int i = 5; i < 8; i++) {
            text.set(i, text.get(i).kept());
        }
        Row row = Row.flowing(columns(), text);
        assertEquals(4, row.boxes().get(0).strips().size());
        assertEquals(5, row.boxes().get(1).strips().size());
    }

    @Test
    void movesWholeWhereNotALineFits() {
        assertTrue(Row.flowing(columns(), text(9)).split(5, true).isEmpty());
    }

    @Test
    void endsBetweenTwoRowsAndLetsTheCellThatSpansThemGoOn() {
        List<Box> boxes = new ArrayList<>();
        boxes.add(columns().getFirst().with(text(5)).placed(0, 60));
        boxes.add(columns().getFirst().with(text(2)).placed(0, 30));
        boxes.add(columns().getFirst().with(text(2)).placed(30, 30));
        List<Row> parts = new Row(boxes, 60, 20, false).split(45, true);
        assertEquals(30, parts.get(0).height());
        assertEquals(3, strips(parts.get(0), 0).size());
        assertEquals(2, strips(parts.get(0), 1).size());
        assertEquals(2, strips(parts.get(1), 0).size());
        assertEquals(2, strips(parts.get(1), 1).size());
        assertEquals(20, parts.get(1).height());
    }

    @Test
    void growsTheLastRowWhereTheRestOfACellNeedsMore() {
        Box.Inset inset = Box.Inset.all(8);
        Box spanning = new Box(0, 0, 10, 100, inset, Box.Paint.NONE, null, text(8));
        List<Box> boxes = new ArrayList<>();
        boxes.add(spanning);
        for (int i = 0; i < 4; i++) {
            boxes.add(columns().getFirst().with(text(2)).placed(i * 25, 25));
        }
        List<Row> parts = new Row(boxes, 100, 20, false).split(55, true);
        assertEquals(3, strips(parts.get(0), 0).size());
        assertEquals(66, parts.get(1).height(), 0.01);
        assertEquals(41, parts.get(1).boxes().getLast().height(), 0.01);
    }

    private static List<Strip> strips(Row row, int column) {
        return row.boxes().get(column).strips();
    }

    private static List<Box> columns() {
        Box box = new Box(0, 0, 10, 0, Box.Inset.NONE, Box.Paint.NONE, null, List.of());
        return List.of(box, box);
    }

    private static List<Strip> text(int lines) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            strips.add(Strip.of(new Strip.Ink(10, 8 + i / 100.0, List.of(), List.of())));
        }
        return strips;
    }
}
