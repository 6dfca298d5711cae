package org.briefpack.renderer.word.internal.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.junit.jupiter.api.Test;

class TableGridTest {
    @Test
    void continuesACellInTheRowsBelow() {
        assertEquals(List.of("S0+1 N1+1", "C0+1 N1+1"), layout(2, "1x2 1x1", "1x1"));
    }

    @Test
    void continuesAWideCellAsOneWideCell() {
        assertEquals(List.of("N0+1 S1+2", "N0+1 C1+2"), layout(3, "1x1 2x2", "1x1"));
    }

    @Test
    void cutsSpansThatReachOutsideTheGrid() {
        assertEquals(List.of("N0+2"), layout(2, "9x9"));
        assertEquals(List.of("S0+1 N1+1", "C0+1 N1+1"), layout(2, "1x99 1x1", "1x1"));
    }

    @Test
    void doesNotLetASpanRunIntoACellFromAbove() {
        assertEquals(List.of("N0+1 S1+1", "N0+1 C1+1"), layout(2, "1x1 1x2", "2x1"));
    }

    @Test
    void fillsUpShortRowsAndTellsOfSurplusCells() {
        assertEquals(List.of("N0+1 -1+1"), layout(2, "1x1"));
        TableGrid grid = new TableGrid(1);
        grid.next(row("1x1 1x1 1x1"), 0);
        assertEquals(2, grid.surplus().size());
    }

    private static List<String> layout(int columns, String... rows) {
        TableGrid grid = new TableGrid(columns);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            List<TableGrid.Slot> slots = grid.next(row(rows[i]), rows.length - i - 1);
            lines.add(slots.stream().map(TableGridTest::shown).collect(Collectors.joining(" ")));
        }
        return lines;
    }

    private static String shown(TableGrid.Slot slot) {
        String kind =
                switch (slot.merge()) {
                    case NONE -> slot.cell() == null ? "-" : "N";
                    case START -> "S";
                    case CONTINUES -> "C";
                };
        return kind + slot.column() + "+" + slot.span();
    }

    private static Block.Row row(String cells) {
        List<Block.Cell> list = new ArrayList<>();
        for (String cell : cells.split(" ")) {
            String[] spans = cell.split("x");
            list.add(
                    new Block.Cell(
                            List.of(),
                            Integer.parseInt(spans[0]),
                            Integer.parseInt(spans[1]),
                            SourceSpan.NONE));
        }
        return new Block.Row(list, SourceSpan.NONE);
    }
}
