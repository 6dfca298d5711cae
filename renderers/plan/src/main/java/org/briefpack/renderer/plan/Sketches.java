package org.briefpack.renderer.plan;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.document.Block;

/**
 * Lays diagrams out: data and a box in, a sketch out. Peers share one size, the largest at which
 * every word fits; below the least size nothing is drawn, and the data is a list.
 */
final class Sketches {
    private Sketches() {}

    /** Returns a diagram drawn in a box; empty where it does not fit. */
    static Optional<Sketch> of(Block.Diagram diagram, Pen pen, Box box, boolean fromRight) {
        List<Block.Entry> entries = diagram.entries();
        Optional<Sketch> sketch =
                switch (diagram.kind()) {
                    case STEPS -> ChainSketch.steps(entries, pen, box, diagram.alt());
                    case POINTS -> ChainSketch.points(entries, pen, box, diagram.alt());
                    case TIMELINE -> TimelineSketch.of(entries, pen, box, diagram.alt());
                    case VERSUS -> VersusSketch.of(entries, pen, box, diagram.alt());
                    case TREE -> TreeSketch.of(entries, pen, box, diagram.alt());
                    case SPECTRUM -> SpectrumSketch.of(entries, pen, box, diagram.alt());
                    case ICON -> icon(entries, pen, box, diagram.alt());
                    case CHOICES -> ChoicesSketch.of(entries, pen, box, diagram.alt());
                    case TASK -> TaskSketch.of(entries, pen, box, diagram.alt());
                    case MARKED -> MarkedSketch.of(entries, pen, box, diagram.alt());
                    case FIGURE -> FigureSketch.of(entries, pen, box, diagram.alt());
                    case HEARD -> HeardSketch.of(entries, pen, box, diagram.alt());
                };
        return fromRight ? sketch.map(Sketch::mirrored) : sketch;
    }

    private static Optional<Sketch> icon(List<Block.Entry> entries, Pen pen, Box box, String alt) {
        double size = Math.min(box.w(), box.h());
        double cx = box.x() + box.w() - size / 2;
        for (Block.Entry entry : entries) {
            pen.icon(entry.icon(), cx, box.y() + box.h() / 2, size, Sketch.Ink.FAINT);
        }
        return Optional.of(pen.take(box, alt));
    }
}
