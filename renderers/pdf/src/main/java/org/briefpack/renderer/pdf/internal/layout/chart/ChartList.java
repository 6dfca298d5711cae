package org.briefpack.renderer.pdf.internal.layout.chart;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.document.Block;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;
import org.briefpack.renderer.pdf.internal.layout.text.TextBlocks;
import org.briefpack.renderer.pdf.internal.text.TextLine;

/** A chart's figures as lines of text, for places too narrow to draw in. */
final class ChartList {
    private final ChartFrame frame;

    ChartList(ChartFrame frame) {
        this.frame = frame;
    }

    List<Strip.Ink> strips() {
        Block.Chart chart = frame.chart();
        List<Strip.Ink> strips = new ArrayList<>();
        for (int c = 0; c < chart.categories().size(); c++) {
            line(chart.categories().get(c), strips);
            for (Block.ChartSeries series : chart.series()) {
                String figure = series.value(c).map(frame::figure).orElse("\u2013");
                line(series.name() + ": " + figure, strips);
            }
        }
        return strips;
    }

    private void line(String text, List<Strip.Ink> strips) {
        for (TextLine line : frame.lines(text, frame.width())) {
            List<Mark> marks = TextBlocks.marks(line, frame.left(), frame.baseline());
            strips.add(new Strip.Ink(frame.leading(), frame.baseline(), marks, List.of()));
        }
    }
}
