package org.briefpack.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.SourceSpan;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Cells are written as columns x rows that they cover; a grid as the numbers of its cells. */
class TableGridTest {
    @Test
    void coversWhatSpansReachOver() {
        assertEquals("00 12", shown(2, 0, "2x1", "1x1 1x1"));
        assertEquals("01 02", shown(2, 0, "1x2 1x1", "1x1"));
        assertEquals("011 211", shown(3, 0, "1x1 2x2", "1x1"));
    }

    @Test
    void cutsSpansThatReachOutsideTheTable() {
        assertEquals("00", shown(2, 0, "9x9"));
        assertEquals("01 02", shown(2, 0, "1x99 1x1", "1x1"));
    }

    @Test
    void doesNotLetASpanRunIntoACellFromAbove() {
        assertEquals("01 21", shown(2, 0, "1x1 1x2", "2x1"));
        assertEquals(1, grid(2, 0, "1x1 1x2", "2x1").tooLong());
    }

    @Test
    void endsSpansThatCoverAWholeRowSoThatItsCellsHaveAPlace() {
        assertEquals("00 12", shown(2, 0, "2x2", "1x1 1x1"));
    }

    @Test
    void endsSpansWithTheHeaderRows() {
        assertEquals("01 23", shown(2, 1, "1x2 1x1", "1x1 1x1"));
    }

    @Test
    void fillsShortRowsWithEmptyCells() {
        TableGrid grid = grid(3, 0, "1x1", "2x1 1x1");
        assertEquals(3, grid.row(0).size());
        assertEquals(List.of(), grid.at(0, 2).cell().content());
        assertEquals(0, grid.tooShort());
    }

    @Test
    void putsCellsTooManyIntoTheLastOfTheirRowAndReportsThem() {
        TableGrid grid = grid(1, 0, "1x1 1x1 1x1");
        assertEquals(3, grid.at(0, 0).cell().content().size());
        assertEquals(0, grid.tooLong());
        Diagnostics told = new Diagnostics();
        grid.reportSurplus(told);
        assertEquals(1, told.list().size());
        assertEquals(Code.SIMPLIFIED, told.list().getFirst().code());
        assertTrue(told.list().getFirst().message().contains("2 cells"));
    }

    @Test
    void saysNothingOfATableWhoseCellsAllHaveAColumn() {
        Diagnostics told = new Diagnostics();
        grid(2, 0, "1x1 1x1").reportSurplus(told);
        assertEquals(List.of(), told.list());
    }

    @RepeatedTest(50)
    void isRegularAndLosesNoTextWhateverTheSpans(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int columns = 1 + random.nextInt(5);
        String[] rows = new String[1 + random.nextInt(6)];
        int texts = 0;
        for (int r = 0; r < rows.length; r++) {
            StringBuilder cells = new StringBuilder();
            for (int c = random.nextInt(7); c >= 0; c--) {
                cells.append(random.nextInt(4)).append('x').append(random.nextInt(4)).append(' ');
                texts++;
            }
            rows[r] = cells.toString();
        }
        TableGrid grid = grid(columns, random.nextInt(3), rows);
        int found = 0;
        for (int r = 0; r < grid.rows(); r++) {
            for (TableGrid.Slot slot : grid.row(r)) {
                found += slot.cell().content().size();
                for (int i = 0; i < slot.rows() * slot.columns(); i++) {
                    int row = r + i / slot.columns();
                    assertSame(slot, grid.at(row, slot.column() + i % slot.columns()));
                }
            }
        }
        assertEquals(texts, found);
    }

    private static String shown(int columns, int headers, String... rows) {
        TableGrid grid = grid(columns, headers, rows);
        List<TableGrid.Slot> seen = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (int r = 0; r < grid.rows(); r++) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < columns; c++) {
                if (!seen.contains(grid.at(r, c))) {
                    seen.add(grid.at(r, c));
                }
                line.append(seen.indexOf(grid.at(r, c)));
            }
            lines.add(line.toString());
        }
        return String.join(" ", lines);
    }

    private static TableGrid grid(int columns, int headers, String... rows) {
        List<Block.TableColumn> widths = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            widths.add(new Block.TableColumn(1, Align.START));
        }
        List<Block.Row> all = new ArrayList<>();
        for (String row : rows) {
            all.add(row(row));
        }
        return TableGrid.of(
                new Block.Table(
                        "", List.of(), "", widths, headers, 0, false, all, SourceSpan.NONE));
    }

    private static Block.Row row(String cells) {
        List<Block.Cell> list = new ArrayList<>();
        for (String cell : cells.strip().split(" ")) {
            String[] spans = cell.split("x");
            list.add(
                    new Block.Cell(
                            List.of(Block.Paragraph.of(cell)),
                            Integer.parseInt(spans[0]),
                            Integer.parseInt(spans[1]),
                            SourceSpan.NONE));
        }
        return new Block.Row(list, SourceSpan.NONE);
    }
}
