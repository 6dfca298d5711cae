package org.briefpack.renderer.plan;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.document.Slide;
import org.briefpack.model.theme.Accent;

/** How far a session has come: a bar for each part, as wide as it is long. Its words are above. */
final class ProgressSketch {
    private static final double HIGH = 8;
    private static final double GAP = 6;

    private ProgressSketch() {}

    /** Returns the bars of a slide that opens a part; nothing where it is the only one. */
    static Optional<Shape> of(
            Slide slide, DeckFacts facts, Box title, Box footer, boolean fromRight) {
        List<Map.Entry<String, Duration>> parts = List.copyOf(facts.parts().entrySet());
        if (parts.size() < 2 || !facts.parts().containsKey(slide.section())) {
            return Optional.empty();
        }
        double all = parts.stream().mapToDouble(ProgressSketch::weight).sum();
        double room = title.w() * 0.78 - GAP * (parts.size() - 1);
        Box box = new Box(title.x(), footer.y() - 26, title.w() * 0.78, HIGH);
        Pen pen = Pen.ofForms();
        double x = box.x();
        Sketch.Ink ink = Sketch.Ink.TEXT;
        for (Map.Entry<String, Duration> part : parts) {
            double wide = room * weight(part) / all;
            boolean now = part.getKey().equals(slide.section());
            Sketch.Ink own = now ? Sketch.Ink.of(Accent.FIRST) : ink;
            pen.form(new Box(x, box.y(), wide, HIGH), Sketch.Form.RECT, own);
            ink = now ? Sketch.Ink.FAINT : ink;
            x += wide + GAP;
        }
        Sketch sketch = pen.take(box, "");
        Sketch seen = fromRight ? sketch.mirrored() : sketch;
        return Optional.of(new Shape.Drawing(seen, "Progress", List.of()));
    }

    /** Without a time all are alike. */
    private static double weight(Map.Entry<String, Duration> part) {
        return Math.max(60, part.getValue().toSeconds());
    }
}
