package org.briefpack.renderer.pdf.internal.layout.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.junit.jupiter.api.Test;

class TableGridTest {
    @Test
    void endsSpansThatCoverAWholeRowSoThatItsCellsHaveAPlace() {
        TableGrid grid = grid(2, row(cell(2, 2)), row(cell(1, 1), cell(1, 1)));
        assertEquals(1, grid.row(0).getFirst().rowSpan());
        assertEquals(2, grid.row(1).size());
        assertEquals(1, grid.bandEnd(0));
        assertEquals(2, grid.bandEnd(1));
    }

    @Test
    void keepsSpansThatLeaveTheRowBelowACell() {
        TableGrid grid = grid(2, row(cell(1, 2), cell(1, 1)), row(cell(1, 1)));
        assertEquals(2, grid.row(0).getFirst().rowSpan());
        assertEquals(1, grid.row(1).getFirst().column());
        assertEquals(2, grid.bandEnd(0));
    }

    @Test
    void fillsRowsThatAreTooShortWithEmptyCells() {
        TableGrid grid = grid(3, row(cell(1, 1)), row(cell(2, 1), cell(1, 1)));
        assertEquals(3, grid.row(0).size());
        assertEquals(2, grid.row(1).size());
    }

    private static TableGrid grid(int columns, Block.Row... rows) {
        List<Block.TableColumn> widths = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            widths.add(new Block.TableColumn(1, Align.START));
        }
        return TableGrid.of(
                new Block.Table(
                        "", List.of(), "", widths, 0, 0, false, List.of(rows), SourceSpan.NONE));
    }

    private static Block.Row row(Block.Cell... cells) {
        return new Block.Row(List.of(cells), SourceSpan.NONE);
    }

    private static Block.Cell cell(int columns, int rows) {
        return new Block.Cell(List.of(Block.Paragraph.of("x")), columns, rows, SourceSpan.NONE);
    }
}
