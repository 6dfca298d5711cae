package org.briefpack.renderer.pdf.internal.layout.deck;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.document.Deck;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.pdf.internal.layout.block.Blocks;
import org.briefpack.renderer.pdf.internal.layout.sketch.GroundColours;
import org.briefpack.renderer.pdf.internal.layout.sketch.PlannedRuns;
import org.briefpack.renderer.pdf.internal.layout.sketch.SketchDrawing;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.text.LayoutContext;
import org.briefpack.renderer.plan.Layouts;
import org.briefpack.renderer.plan.LogoPlace;
import org.briefpack.renderer.plan.TextMeasure;

/**
 * What all slides of a deck are drawn with.
 *
 * @param deck what they were planned from
 * @param theme its own, with the styles of slides
 * @param job in the styles of slides
 * @param blocks what draws charts and pictures on slides
 * @param layouts the ones that they were planned on
 * @param measure the one that they were planned with
 * @param runs makes their runs
 * @param cover the logo on the slide that opens the deck
 * @param logo the logo on the others
 */
record Stage(
        Deck deck,
        Theme theme,
        LayoutContext job,
        Blocks blocks,
        Layouts layouts,
        TextMeasure measure,
        PlannedRuns runs,
        Optional<LogoPlace> cover,
        Optional<LogoPlace> logo) {
    /** Finds the places of the logo; reports where its picture cannot be used. */
    Stage(
            Deck deck,
            Theme theme,
            LayoutContext job,
            Blocks blocks,
            Layouts layouts,
            TextMeasure measure,
            PlannedRuns runs,
            DiagnosticSink sink) {
        this(
                deck,
                theme,
                job,
                blocks,
                layouts,
                measure,
                runs,
                LogoPlace.cover(theme, layouts, blocks.pictures(), sink),
                LogoPlace.slide(theme, layouts, blocks.pictures()));
    }

    /** Returns what draws sketches on a ground, and adds marks to a list. */
    SketchDrawing sketches(GroundColours colours, List<Mark> marks) {
        return new SketchDrawing(job, measure, runs, colours, marks);
    }
}
