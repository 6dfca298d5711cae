package org.briefpack.renderer.word.internal.block;

import java.util.Locale;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartForm;
import org.briefpack.model.document.ChartRoom;
import org.briefpack.model.document.ChartTable;
import org.briefpack.model.document.Notation;
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

    /**
     * Lines of text above and below the plot: unit, legend, axis and air, as multiples of their
     * size.
     */
    private static final double ABOVE = 6;

    private static final double TALLEST = 0.6;

    private static final double TALLEST_OF_TEXT = 0.8;

    private final BlockWriter blocks;
    private final WordRendering job;
    private final CaptionWriter captions;

    ChartWriter(BlockWriter blocks, WordRendering job, CaptionWriter captions) {
        this.blocks = blocks;
        this.job = job;
        this.captions = captions;
    }

    void write(Story story, Block.Chart chart) {
        Length text = job.looks().text(Role.CHART).size();
        double paper = job.document().page().paper().height().times(TALLEST).points();
        double most = Math.min(paper, story.place().height() / 20.0 * TALLEST_OF_TEXT);
        double width = story.place().room() / 20.0;
        double above = ABOVE * text.points();
        ChartRoom room = new ChartRoom(width, most - above, text.points());
        ChartForm form = ChartForm.of(chart, room);
        if (form.fits(room)) {
            told(chart, form.change().map(why -> "the chart is drawn as bars: " + why.reason()));
            Length height = Length.pt(Math.max(PLOT_HEIGHT.points(), form.least() + above));
            draw(
                    story,
                    chart,
                    new ChartLook(
                            job.looks().palette(), text, job.tongue().tag(), false, form, room),
                    height);
        } else {
            told(
                    chart,
                    Optional.of("a chart of so many bars cannot be read on a page; it is a table"));
            blocks.write(story, ChartTable.of(chart, form, notation()));
            source(story, chart);
        }
    }

    private Notation notation() {
        return Notation.of(Locale.forLanguageTag(job.tongue().tag()));
    }

    private void told(Block.Chart chart, Optional<String> what) {
        what.ifPresent(words -> job.sink().report(Code.SIMPLIFIED, chart.span(), words));
    }

    private void draw(Story story, Block.Chart chart, ChartLook look, Length height) {
        captions.figure(story, chart.id(), chart.title(), true);
        ParagraphFormat plain = ParagraphFormat.of(Style.NORMAL);
        XmlWriter w = story.startDrawing(chart.source().isEmpty() ? plain : plain.keepingNext());
        String id = ChartPart.add(job.parts(), story.part(), "/word", look, chart);
        int number = job.nextId();
        long width = story.place().room() * EMU_PER_TWIP;
        Drawing frame = new Drawing(w, width, height.emu());
        frame.start(number, "Chart " + number, chart.alt(), false, ChartPart.NAMESPACE);
        w.start("c:chart").namespace("c", ChartPart.NAMESPACE).attribute("r:id", id).end();
        frame.end();
        w.end();
        source(story, chart);
    }

    private void source(Story story, Block.Chart chart) {
        if (!chart.source().isEmpty()) {
            ParagraphFormat format = ParagraphFormat.of(Style.SOURCE);
            blocks.paragraph(story, format, chart.source(), RunFormat.PLAIN);
        }
    }
}
