package org.briefpack.templates.markup;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.TableGrid;
import org.briefpack.model.theme.Accent;
import org.jspecify.annotations.Nullable;

/** Reads tables and sees to it that every row fills the grid. */
final class TableReader {
    private final BlockReader blocks;

    TableReader(BlockReader blocks) {
        this.blocks = blocks;
    }

    Block.Table read(Element element) {
        List<Block.TableColumn> columns = new ArrayList<>();
        List<Integer> toFill = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        for (Element child : element.elements()) {
            switch (child.name()) {
                case "caption" -> {}
                case "column" -> {
                    if (Attributes.flag(child, "fill")) {
                        toFill.add(columns.size());
                    }
                    columns.add(column(child));
                }
                case "row" -> rows.add(row(child));
                default ->
                        throw new MarkupProblem(
                                child, "<table> holds caption, column and row only");
            }
        }
        if (columns.isEmpty()) {
            throw new MarkupProblem(element, "<table> needs a <column> for each column");
        }
        Block.Table table =
                new Block.Table(
                        element.attribute("id", ""),
                        blocks.text(element, "caption"),
                        element.attribute("summary", ""),
                        columns,
                        Attributes.whole(element, "header-rows", 1),
                        Attributes.whole(element, "header-columns", 0),
                        Attributes.flag(element, "wide"),
                        rows,
                        element.at());
        TableGrid grid = TableGrid.of(table);
        refuse(element, grid.tooTall(), "a cell that reaches below the header rows or the table");
        refuse(element, grid.tooLong(), "more cells than the table has columns");
        refuse(element, grid.tooShort(), "fewer cells than the table has columns");
        return withoutBlanks(table, toFill);
    }

    private static void refuse(Element table, int row, String what) {
        if (row >= 0) {
            throw new MarkupProblem(table, "row " + (row + 1) + " has " + what);
        }
    }

    private static Block.Table withoutBlanks(Block.Table table, List<Integer> toFill) {
        List<Block.TableColumn> columns = table.columns();
        List<Block.Row> filled = BlankColumns.withoutBlankRows(table.rows(), table.headerRows());
        List<Integer> shown =
                BlankColumns.shown(columns.size(), filled, table.headerRows(), toFill);
        return new Block.Table(
                table.id(),
                table.caption(),
                table.summary(),
                BlankColumns.at(shown, columns),
                table.headerRows(),
                table.headerColumns(),
                table.wide(),
                shown.size() == columns.size() ? filled : only(shown, filled),
                table.span());
    }

    private static List<Block.Row> only(List<Integer> shown, List<Block.Row> rows) {
        return rows.stream()
                .map(row -> new Block.Row(BlankColumns.at(shown, row.cells()), row.span()))
                .toList();
    }

    private static Block.TableColumn column(Element element) {
        double weight = Attributes.number(element, "weight", 1);
        if (!(weight > 0)) {
            throw new MarkupProblem(element, "the weight of a column is above 0");
        }
        return new Block.TableColumn(
                weight, Attributes.choice(element, "align", Align.class, Align.START));
    }

    private Block.Row row(Element element) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Element cell : BlockReader.named(element, "cell")) {
            cells.add(
                    new Block.Cell(
                            blocks.content(cell),
                            Math.max(1, Attributes.whole(cell, "columns", 1)),
                            Math.max(1, Attributes.whole(cell, "rows", 1)),
                            accent(cell),
                            cell.at()));
        }
        return new Block.Row(cells, element.at());
    }

    private static @Nullable Accent accent(Element cell) {
        String name = cell.attribute("accent", "");
        return name.isEmpty() ? null : Attributes.choice(cell, "accent", Accent.class, name);
    }
}
