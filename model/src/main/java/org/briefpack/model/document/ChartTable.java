package org.briefpack.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/** A chart's figures as a table, for where a drawing could not be read. */
public final class ChartTable {
    private ChartTable() {}

    /**
     * Returns a row for each category and a column for each series; a dash where a figure is
     * missing.
     */
    public static Block.Table of(Block.Chart chart, ChartForm form, Notation notation) {
        List<Block.TableColumn> columns = new ArrayList<>();
        List<Block.Cell> head = new ArrayList<>();
        columns.add(new Block.TableColumn(2, Align.START));
        head.add(cell(chart.unit(), chart.span()));
        for (Block.ChartSeries series : chart.series()) {
            columns.add(new Block.TableColumn(1, Align.END));
            head.add(cell(series.name(), chart.span()));
        }
        List<Block.Row> rows = new ArrayList<>();
        rows.add(new Block.Row(head, chart.span()));
        for (int category = 0; category < chart.categories().size(); category++) {
            List<Block.Cell> cells = new ArrayList<>();
            cells.add(cell(chart.categories().get(category), chart.span()));
            for (Block.ChartSeries series : chart.series()) {
                Optional<Double> value = series.value(category);
                cells.add(
                        cell(
                                value.map(v -> notation.of(form.digits(v))).orElse("\u2013"),
                                chart.span()));
            }
            rows.add(new Block.Row(cells, chart.span()));
        }
        return new Block.Table(
                chart.id(), chart.title(), chart.alt(), columns, 1, 1, false, rows, chart.span());
    }

    private static Block.Cell cell(String text, SourceSpan span) {
        List<Inline> words = text.isEmpty() ? List.of() : List.of(new Inline.Text(text, span));
        return new Block.Cell(
                List.of(new Block.Paragraph(ParagraphRole.BODY, words, span)), 1, 1, span);
    }
}
