package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.TableGrid;
import org.briefpack.model.theme.Role;

/** Lays tables out and parts them between rows. */
final class TableFit {
    /** Inside a cell, above and below. */
    private static final double TOP = 5;

    /** The same where text is set smaller than usual. */
    private static final double TIGHT = 4;

    /** What sums of widths may be off by, in points. */
    private static final double ROUNDED = 0.01;

    private final Flow flow;
    private final TextMeasure measure;

    TableFit(Flow flow, TextMeasure measure) {
        this.flow = flow;
        this.measure = measure;
    }

    /** Returns a table's texts on its grid, without sizes; made once and measured often. */
    TableLayout grid(Block.Table table) {
        TableGrid grid = TableGrid.of(table);
        List<TableLayout.Row> rows = new ArrayList<>();
        for (int r = 0; r < grid.rows(); r++) {
            rows.add(new TableLayout.Row(cells(table, grid, r), 0, table.rows().get(r).span()));
        }
        int header = Math.min(table.headerRows(), grid.rows());
        return new TableLayout(table, List.of(), rows, header, 1, TOP);
    }

    private List<TableLayout.Cell> cells(Block.Table table, TableGrid grid, int row) {
        Role role = row < table.headerRows() ? Role.TABLE_HEADER : Role.TABLE;
        List<TableLayout.Cell> cells = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            TableGrid.Slot slot = grid.at(row, c);
            if (slot.row() < row) {
                cells.add(TableLayout.Cell.covered(Align.START, false));
                continue;
            }
            Align align = table.columns().get(slot.column()).align();
            if (slot.column() < c) {
                cells.add(TableLayout.Cell.covered(align, true));
                continue;
            }
            List<Para> paras = flow.text(slot.cell().content(), role);
            if (c < table.headerColumns()) {
                paras = paras.stream().map(TableFit::strong).toList();
            }
            if (row >= table.headerRows() && slot.cell().accent() != null) {
                paras = paras.stream().map(p -> p.wearing(slot.cell().accent())).toList();
            }
            cells.add(
                    new TableLayout.Cell(
                            paras, align, slot.columns(), slot.rows(), false, false, word(paras)));
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

    /** Returns the grid with widths and heights for a width and a scale. */
    TableLayout measured(TableLayout grid, double width, double scale) {
        List<Double> widths = widths(grid, width, scale);
        double inset = scale < 1 ? TIGHT : TOP;
        List<TableLayout.Row> rows = new ArrayList<>();
        double[] owed = new double[widths.size()];
        for (TableLayout.Row row : grid.rows()) {
            double height = measure.height(Para.of(Role.TABLE, " "), width, scale) + 2 * inset;
            for (int c = 0; c < row.cells().size(); c++) {
                TableLayout.Cell cell = row.cells().get(c);
                if (!cell.paras().isEmpty()) {
                    double room = -2 * TableLayout.SIDE;
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
            rows.add(new TableLayout.Row(row.cells(), Math.ceil(height), row.span()));
        }
        return new TableLayout(grid.source(), widths, rows, grid.headerRows(), scale, inset);
    }

    /**
     * Shares a width out by the columns' weights. A column whose words would be broken gets the
     * room that they need from the others, as long as there is room for the words of all.
     */
    private List<Double> widths(TableLayout grid, double width, double scale) {
        List<Block.TableColumn> columns = grid.source().columns();
        double[] least = least(grid, scale);
        boolean[] kept = new boolean[least.length];
        if (DoubleStream.of(least).sum() > width) {
            least = new double[least.length];
        }
        double[] widths = new double[least.length];
        boolean settled;
        do {
            double room = width;
            double sum = 0;
            for (int c = 0; c < least.length; c++) {
                room -= kept[c] ? least[c] : 0;
                sum += kept[c] ? 0 : Math.max(columns.get(c).weight(), 0.01);
            }
            settled = true;
            for (int c = 0; c < least.length; c++) {
                double share = room * Math.max(columns.get(c).weight(), 0.01) / sum;
                widths[c] = kept[c] ? least[c] : share;
                if (!kept[c] && share < least[c]) {
                    kept[c] = true;
                    settled = false;
                }
            }
        } while (!settled);
        return DoubleStream.of(widths).boxed().toList();
    }

    /** Returns for each column how wide it has to be so that no word in it is broken. */
    private double[] least(TableLayout grid, double scale) {
        double[] least = new double[grid.source().columns().size()];
        for (TableLayout.Row row : grid.rows()) {
            for (int c = 0; c < least.length; c++) {
                TableLayout.Cell cell = row.cells().get(c);
                if (cell.columns() > 1 || cell.word() == 0) {
                    continue;
                }
                double stands = 2 * TableLayout.SIDE;
                double size = 0;
                for (Para para : cell.paras()) {
                    size = Math.max(size, measure.size(para, scale));
                    stands = Math.max(stands, 2 * TableLayout.SIDE + indent(para));
                }
                least[c] = Math.max(least[c], cell.word() * size + stands + ROUNDED);
            }
        }
        return least;
    }

    private static double indent(Para para) {
        return para.indent() * TextMeasure.STEP;
    }

    private double word(List<Para> paras) {
        return paras.stream().mapToDouble(measure::widestWord).max().orElse(0);
    }

    /** Returns how many rows from the top fit; header rows alone count as none. */
    static int fitting(TableLayout grid, double room) {
        double height = 0;
        int fit = 0;
        for (TableLayout.Row row : grid.rows()) {
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

    private static java.util.function.Predicate<TableLayout.Cell> covered() {
        return TableLayout.Cell::coveredDown;
    }

    /** Returns the first rows. */
    static TableLayout head(TableLayout grid, int rows) {
        return with(grid, grid.rows().subList(0, rows));
    }

    /** Returns the header rows and those from a row on. */
    static TableLayout tail(TableLayout grid, int from) {
        List<TableLayout.Row> rows = new ArrayList<>(grid.rows().subList(0, grid.headerRows()));
        rows.addAll(grid.rows().subList(from, grid.rows().size()));
        return with(grid, rows);
    }

    private static TableLayout with(TableLayout grid, List<TableLayout.Row> rows) {
        return new TableLayout(
                grid.source(),
                grid.widths(),
                whole(rows),
                grid.headerRows(),
                grid.scale(),
                grid.inset());
    }

    /**
     * Ends each span with the rows that are here: every row is as wide as the others, also where
     * what a span ties together is higher than a slide (ISO 14289-1, 7.5).
     */
    private static List<TableLayout.Row> whole(List<TableLayout.Row> rows) {
        List<TableLayout.Row> all = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<TableLayout.Cell> cells = new ArrayList<>();
            for (int c = 0; c < rows.get(r).cells().size(); c++) {
                TableLayout.Cell cell = rows.get(r).cells().get(c);
                boolean orphan = cell.coveredDown() && !isCovered(all, r, c);
                int most = rows.size() - r;
                cells.add(
                        orphan
                                ? new TableLayout.Cell(
                                        cell.paras(), cell.align(), 1, 1, false, false, cell.word())
                                : cell.rows() > most ? cell.lasting(most) : cell);
            }
            all.add(new TableLayout.Row(cells, rows.get(r).height(), rows.get(r).span()));
        }
        return List.copyOf(all);
    }

    /** Returns whether a span from further up, which may be as wide, reaches a field. */
    private static boolean isCovered(List<TableLayout.Row> above, int row, int column) {
        for (int r = row - 1; r >= 0; r--) {
            List<TableLayout.Cell> cells = above.get(r).cells();
            if (!cells.get(column).coveredDown()) {
                int from = column;
                while (from > 0 && cells.get(from).coveredAcross()) {
                    from--;
                }
                return r + cells.get(from).rows() > row;
            }
        }
        return false;
    }
}
