package org.briefpack.renderer.word.internal.block;

import java.util.List;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartKind;
import org.briefpack.model.theme.Length;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.ooxml.ChartLook;
import org.briefpack.renderer.ooxml.ChartPart;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.style.ParagraphFormat;
import org.briefpack.renderer.word.internal.style.RunFormat;
import org.briefpack.renderer.word.internal.style.Style;

/** Writes a chart as Word's own, with its data in a workbook that "Edit data" opens. */
final class ChartWriter {
    private static final long EMU_PER_TWIP = 635;
    private static final Length PLOT_HEIGHT = Length.mm(64);
    private static final Length BAR = Length.mm(5.5);
    private static final Length AROUND_BARS = Length.mm(22);
    private static final double TALLEST = 0.6;

    private final BlockWriter blocks;
    private final Job job;
    private final CaptionWriter captions;

    ChartWriter(BlockWriter blocks, Job job, CaptionWriter captions) {
        this.blocks = blocks;
        this.job = job;
        this.captions = captions;
    }

    void write(Story story, Block.Chart chart) {
        reportHidden(chart);
        captions.figure(story, chart.id(), chart.title(), true);
        boolean sourced = !chart.source().isEmpty();
        ParagraphFormat plain = ParagraphFormat.of(Style.NORMAL).indented(story.place().indent());
        XmlWriter w = story.startParagraph(sourced ? plain.keepingNext() : plain);
        Length text = job.looks().text(Role.CHART).size();
        ChartLook look = new ChartLook(job.looks().palette(), text, job.tongue().tag(), false);
        String id = ChartPart.add(job.parts(), story.part(), "/word", look, chart);
        int number = job.nextId();
        long width = story.place().room() * EMU_PER_TWIP;
        Drawing frame = new Drawing(w, width, height(chart).emu());
        frame.start(number, "Chart " + number, chart.alt(), false, ChartPart.NAMESPACE);
        w.start("c:chart").namespace("c", ChartPart.NAMESPACE).attribute("r:id", id).end();
        frame.end();
        w.end();
        if (sourced) {
            ParagraphFormat format = ParagraphFormat.of(Style.SOURCE);
            blocks.paragraph(story, format, chart.source(), RunFormat.PLAIN);
        }
    }

    /** Bars grow downwards with the data; everything else has one height. */
    private Length height(Block.Chart chart) {
        Length most = job.document().page().paper().height().times(TALLEST);
        Length wanted = PLOT_HEIGHT;
        if (chart.drawnAs() == ChartKind.BAR) {
            double bars = chart.categories().size() * (chart.series().size() + 0.6);
            wanted = AROUND_BARS.plus(BAR.times(Math.max(3, bars)));
        }
        return wanted.compareTo(most) > 0 ? most : wanted;
    }

    private void reportHidden(Block.Chart chart) {
        List<Block.ChartSeries> series = chart.series();
        if (chart.drawnAs() == ChartKind.PIE && series.size() > 1) {
            job.sink()
                    .report(
                            Code.NOT_SHOWN,
                            chart.span(),
                            "A pie shows the first series only",
                            "Use bars or columns");
        } else if (chart.drawnAs() != chart.kind()) {
            job.sink()
                    .report(
                            Code.SIMPLIFIED,
                            chart.span(),
                            "A pie cannot show values below zero; the chart has bars instead");
        }
    }
}
