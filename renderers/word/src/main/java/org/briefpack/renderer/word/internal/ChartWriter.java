package org.briefpack.renderer.word.internal;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;

/** Writes a chart. */
final class ChartWriter {
    private final BlockWriter blocks;
    private final Job job;
    private final CaptionWriter captions;

    ChartWriter(BlockWriter blocks, Job job, CaptionWriter captions) {
        this.blocks = blocks;
        this.job = job;
        this.captions = captions;
    }

    void write(Story story, Block.Chart chart) {
        job.sink().report(Code.SIMPLIFIED, chart.span(), "The chart is shown as a table");
        captions.figure(story, chart.id(), chart.title(), true);
        blocks.write(story, data(chart));
        if (!chart.source().isEmpty()) {
            ParagraphFormat format = ParagraphFormat.of(Style.SOURCE);
            blocks.paragraph(story, format, chart.source(), RunFormat.PLAIN);
        }
    }

    private static Block.Table data(Block.Chart chart) {
        List<Block.TableColumn> columns = new ArrayList<>();
        columns.add(new Block.TableColumn(2, Align.START));
        List<Block.Cell> head = new ArrayList<>();
        head.add(Block.Cell.of(chart.unit().isEmpty() ? " " : chart.unit()));
        for (Block.ChartSeries series : chart.series()) {
            columns.add(new Block.TableColumn(1, Align.END));
            head.add(Block.Cell.of(series.name()));
        }
        List<Block.Row> rows = new ArrayList<>();
        rows.add(new Block.Row(head, SourceSpan.NONE));
        for (int i = 0; i < chart.categories().size(); i++) {
            List<Block.Cell> cells = new ArrayList<>();
            cells.add(Block.Cell.of(chart.categories().get(i)));
            for (Block.ChartSeries series : chart.series()) {
                Double value =
                        i < series.values().size() ? series.values().get(i).orElse(null) : null;
                cells.add(Block.Cell.of(value == null ? "\u2013" : Double.toString(value)));
            }
            rows.add(new Block.Row(cells, SourceSpan.NONE));
        }
        return new Block.Table(
                "", List.of(), chart.alt(), columns, 1, 1, false, rows, chart.span());
    }
}
