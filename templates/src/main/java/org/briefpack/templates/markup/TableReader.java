package org.briefpack.templates.markup;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;

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
        GridCheck.check(element, columns.size(), rows);
        int headers = Attributes.whole(element, "header-rows", 1);
        List<Block.Row> filled = BlankColumns.withoutBlankRows(rows, headers);
        List<Integer> shown = BlankColumns.shown(columns.size(), filled, headers, toFill);
        return new Block.Table(
                element.attribute("id", ""),
                blocks.text(element, "caption"),
                element.attribute("summary", ""),
                BlankColumns.at(shown, columns),
                headers,
                Attributes.whole(element, "header-columns", 0),
                Attributes.flag(element, "wide"),
                shown.size() == columns.size() ? filled : only(shown, filled),
                element.at());
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
                            cell.at()));
        }
        return new Block.Row(cells, element.at());
    }
}
