package org.briefpack.renderer.pdf.internal.layout.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.DiagramList;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Reference;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.pdf.internal.layout.sketch.GroundColours;
import org.briefpack.renderer.pdf.internal.layout.sketch.PlannedRuns;
import org.briefpack.renderer.pdf.internal.layout.sketch.SketchDrawing;
import org.briefpack.renderer.pdf.internal.layout.strip.Area;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;
import org.briefpack.renderer.pdf.internal.layout.text.LayoutContext;
import org.briefpack.renderer.pdf.internal.layout.text.Places;
import org.briefpack.renderer.pdf.internal.layout.text.TextBlocks;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.plan.DocumentSketches;
import org.briefpack.renderer.type.Fonts;

/** Diagrams in running text: the drawing that slides have, as wide as the column, or a list. */
final class DiagramBlocks {
    /** A drawing is never higher than this, in points: with its source it fits on a page. */
    private static final double HIGHEST = 480;

    private final LayoutContext job;
    private final Blocks blocks;
    private DocumentSketches sketches;
    private PlannedRuns runs;

    DiagramBlocks(LayoutContext job, Blocks blocks) {
        this.job = job;
        this.blocks = blocks;
    }

    /** Adds a diagram. */
    void diagram(Block.Diagram diagram, Area area) {
        Optional<DocumentSketches.Drawn> drawn = sketches().of(diagram, area.width(), HIGHEST);
        if (drawn.isEmpty()) {
            if (diagram.kind().relates()) {
                listed(diagram);
            }
            int first = area.flow().strips().size();
            blocks.all(DiagramList.of(diagram), area);
            TextBlocks.anchor(diagram.id(), area.flow(), first);
            return;
        }
        if (drawn.get().upright()) {
            DocumentSketches.upright(diagram, job::report);
        }
        draw(diagram, drawn.get(), area);
    }

    private void listed(Block.Diagram diagram) {
        if (DocumentSketches.holds(diagram, Inline.Footnote.class)) {
            job.report(
                    Code.SIMPLIFIED,
                    diagram.span(),
                    "the words of this diagram have footnotes; it is a list");
        } else {
            DocumentSketches.tooSmall(diagram, job::report);
        }
    }

    private void draw(Block.Diagram diagram, DocumentSketches.Drawn drawn, Area area) {
        List<Mark> marks = new ArrayList<>();
        GroundColours colours = new GroundColours(job.styles.palette(), false);
        new SketchDrawing(job, sketches().measure(), runs, colours, marks)
                .draw(drawn.sketch(), Integer.MAX_VALUE, area.tag());
        List<Mark> placed = marks.stream().map(mark -> mark.moved(area.left(), 0)).toList();
        double height = drawn.sketch().box().h();
        int first = area.flow().strips().size();
        double space = job.styles.after(Role.BODY) + job.styles.leading(Role.BODY) / 2;
        // What leads to a drawing stands on its page.
        area.flow().add(new Strip.Ink(height, height, placed, List.of()), space, first > 0);
        if (!diagram.source().isEmpty()) {
            area.flow().space(4);
            area.flow().keepNext();
            Tag source = area.tag().kid("P");
            blocks.text.lines(
                    blocks.text.runs(diagram.source(), Role.SOURCE, area, source, false),
                    Role.SOURCE,
                    area);
        }
        area.flow().space(space);
        TextBlocks.anchor(diagram.id(), area.flow(), first);
    }

    /** Returns what lays diagrams out; made for the first one, as it reads fonts. */
    private DocumentSketches sketches() {
        if (sketches == null) {
            // All of a page is turned round once it is laid out; see Layout#mirrored.
            sketches =
                    new DocumentSketches(
                            job.styles.theme(),
                            Fonts.embedded(job.styles.theme()),
                            job.styles.style(Role.BODY).size().points(),
                            false);
            Map<Integer, String> listed = new HashMap<>();
            for (Reference reference : job.publication.references()) {
                String place = Places.ofReference(reference.id());
                if (job.places.has(place)) {
                    listed.put(reference.number(), place);
                }
            }
            runs = new PlannedRuns(job, listed);
        }
        return sketches;
    }
}
