package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.theme.Role;

/** Lays tables out and parts them between rows. */
final class TableFit {
    /** Inside a cell, above and below. */
    private static final double TOP = 5;

    /** The same where text is set smaller than usual. */
    private static final double TIGHT = 4;

    private final Flow flow;
    private final TextMeasure measure;

    TableFit(Flow flow, TextMeasure measure) {
        this.flow = flow;
        this.measure = measure;
    }

    /** Returns a table's texts on its grid, without sizes; made once and measured often. */
    TableGrid grid(Block.Table table) {
        int columns = table.columns().size();
        List<TableGrid.Row> rows = new ArrayList<>();
        int[] down = new int[columns];
        int header = Math.min(table.headerRows(), table.rows().size());
        for (int r = 0; r < table.rows().size(); r++) {
            Block.Row row = table.rows().get(r);
            int left = table.rows().size() - r;
            rows.add(new TableGrid.Row(cells(table, row, r < header, down, left), 0, row.span()));
        }
        return new TableGrid(table, List.of(), rows, header, 1, TOP);
    }

    private List<TableGrid.Cell> cells(
            Block.Table table, Block.Row row, boolean header, int[] down, int rowsLeft) {
        List<TableGrid.Cell> cells = new ArrayList<>();
        int next = 0;
        for (int c = 0; c < down.length; ) {
            if (down[c] > 0) {
                down[c]--;
                cells.add(new TableGrid.Cell(List.of(), Align.START, 1, 1, false, true));
                c++;
                continue;
            }
            Block.Cell cell = next < row.cells().size() ? row.cells().get(next++) : null;
            int wide = cell == null ? 1 : free(down, c, cell.columnSpan());
            int tall = cell == null ? 1 : Math.min(Math.max(1, cell.rowSpan()), rowsLeft);
            Role role = header ? Role.TABLE_HEADER : Role.TABLE;
            List<Para> paras = cell == null ? List.of() : flow.text(cell.content(), role);
            if (c < table.headerColumns()) {
                paras = paras.stream().map(TableFit::strong).toList();
            }
            Align align = table.columns().get(c).align();
            for (int k = 0; k < wide; k++) {
                cells.add(
                        new TableGrid.Cell(
                                k == 0 ? paras : List.of(),
                                align,
                                k == 0 ? wide : 1,
                                k == 0 ? tall : 1,
                                k > 0,
                                false));
                down[c + k] = tall - 1;
            }
            c += wide;
        }
        return cells;
    }

    /** The text of a row's header, which the table's style sets bold. */
    private static Para strong(Para para) {
        return para.with(
                para.runs().stream()
                        .map(run -> new Run(run.text(), run.look().strong(), run.span()))
                        .toList());
    }

    private static int free(int[] down, int from, int wanted) {
        int wide = 1;
        while (wide < wanted && from + wide < down.length && down[from + wide] == 0) {
            wide++;
        }
        return wide;
    }

    /** Returns the grid with widths and heights for a width and a scale. */
    TableGrid measured(TableGrid grid, double width, double scale) {
        List<Double> widths = widths(grid.source(), width);
        double inset = scale < 1 ? TIGHT : TOP;
        List<TableGrid.Row> rows = new ArrayList<>();
        double[] owed = new double[widths.size()];
        for (TableGrid.Row row : grid.rows()) {
            double height = measure.height(Para.of(Role.TABLE, " "), width, scale) + 2 * inset;
            for (int c = 0; c < row.cells().size(); c++) {
                TableGrid.Cell cell = row.cells().get(c);
                if (!cell.paras().isEmpty()) {
                    double room = -2 * TableGrid.SIDE;
                    for (int k = 0; k < cell.columns(); k++) {
                        room += widths.get(c + k);
                    }
                    double own = measure.height(cell.paras(), room, scale) + 2 * inset;
                    owed[c] = own / cell.rows();
                } else if (!cell.coveredDown()) {
                    owed[c] = 0;
                }
                height = Math.max(height, owed[c]);
            }
            rows.add(new TableGrid.Row(row.cells(), Math.ceil(height), row.span()));
        }
        return new TableGrid(grid.source(), widths, rows, grid.headerRows(), scale, inset);
    }

    private static List<Double> widths(Block.Table table, double width) {
        double sum = 0;
        for (Block.TableColumn column : table.columns()) {
            sum += Math.max(column.weight(), 0.01);
        }
        List<Double> widths = new ArrayList<>();
        for (Block.TableColumn column : table.columns()) {
            widths.add(width * Math.max(column.weight(), 0.01) / sum);
        }
        return widths;
    }

    /** Returns how many rows from the top fit; header rows alone count as none. */
    static int fitting(TableGrid grid, double room) {
        double height = 0;
        int fit = 0;
        for (TableGrid.Row row : grid.rows()) {
            height += row.height();
            if (height > room) {
                break;
            }
            fit++;
        }
        if (fit == grid.rows().size()) {
            return fit;
        }
        while (fit > 0 && grid.rows().get(fit).cells().stream().anyMatch(covered())) {
            fit--;
        }
        return fit > grid.headerRows() ? fit : 0;
    }

    private static java.util.function.Predicate<TableGrid.Cell> covered() {
        return TableGrid.Cell::coveredDown;
    }

    /** Returns the first rows. */
    static TableGrid head(TableGrid grid, int rows) {
        return with(grid, grid.rows().subList(0, rows));
    }

    /** Returns the header rows and those from a row on. */
    static TableGrid tail(TableGrid grid, int from) {
        List<TableGrid.Row> rows = new ArrayList<>(grid.rows().subList(0, grid.headerRows()));
        rows.addAll(grid.rows().subList(from, grid.rows().size()));
        return with(grid, rows);
    }

    private static TableGrid with(TableGrid grid, List<TableGrid.Row> rows) {
        return new TableGrid(
                grid.source(),
                grid.widths(),
                List.copyOf(rows),
                grid.headerRows(),
                grid.scale(),
                grid.inset());
    }
}
