package org.briefpack.renderer.plan;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartForm;

/** Says of charts and diagrams what they are drawn as, where that is not what was asked for. */
final class DrawnAs {
    private final Map<Block.Chart, ChartForm> charts = new IdentityHashMap<>();
    private final DiagnosticSink sink;
    private long drawings;

    /** Looks through what stands in each place on each part of a slide. */
    DrawnAs(Collection<List<List<Shape>>> pages, DiagnosticSink sink) {
        this.sink = sink;
        for (List<List<Shape>> own : pages) {
            for (Shape shape : own.stream().flatMap(List::stream).toList()) {
                if (shape instanceof Shape.Chart chart) {
                    charts.put(chart.chart(), chart.form());
                } else if (shape instanceof Shape.Drawing) {
                    drawings++;
                }
            }
        }
    }

    void report(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Graph graph) {
                chart(graph.chart(), Optional.ofNullable(charts.get(graph.chart())));
            } else if (piece instanceof Piece.Drawn one && !one.told().isEmpty()) {
                diagram(one.diagram());
            }
        }
    }

    private void chart(Block.Chart chart, Optional<ChartForm> form) {
        if (form.isEmpty()) {
            String what = "the figures of this chart would be too small to read; they are a table";
            sink.report(Code.SIMPLIFIED, chart.span(), what);
        } else if (form.get().change().isPresent()) {
            String why = form.get().change().get().reason();
            sink.report(Code.SIMPLIFIED, chart.span(), "the chart is drawn as bars: " + why);
        }
    }

    private void diagram(Block.Diagram diagram) {
        if (drawings-- <= 0) {
            DocumentSketches.tooSmall(diagram, sink);
        }
    }
}
