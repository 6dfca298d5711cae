package org.briefpack.templates.markup;

import java.util.List;
import org.briefpack.model.document.Block;

/** Checks that the cells of a table, with their spans, cover its grid exactly. */
final class GridCheck {
    private GridCheck() {}

    static void check(Element table, int width, List<Block.Row> rows) {
        int[] covered = new int[width];
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (Block.Cell cell : rows.get(r).cells()) {
                column = skip(covered, column);
                for (int i = 0; i < cell.columnSpan(); i++) {
                    if (column >= width || covered[column] > 0) {
                        throw new MarkupProblem(
                                table,
                                "row " + (r + 1) + " has more cells than the table has columns");
                    }
                    covered[column++] = cell.rowSpan();
                }
            }
            if (skip(covered, column) < width) {
                throw new MarkupProblem(
                        table, "row " + (r + 1) + " has fewer cells than the table has columns");
            }
            for (int i = 0; i < width; i++) {
                covered[i]--;
            }
        }
    }

    private static int skip(int[] covered, int column) {
        int next = column;
        while (next < covered.length && covered[next] > 0) {
            next++;
        }
        return next;
    }
}
