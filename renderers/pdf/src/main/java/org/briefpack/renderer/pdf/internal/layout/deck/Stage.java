package org.briefpack.renderer.pdf.internal.layout.deck;

import org.briefpack.model.document.Deck;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.pdf.internal.layout.block.Blocks;
import org.briefpack.renderer.pdf.internal.layout.text.Job;
import org.briefpack.renderer.plan.Layouts;
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
 */
record Stage(
        Deck deck,
        Theme theme,
        Job job,
        Blocks blocks,
        Layouts layouts,
        TextMeasure measure,
        PlannedRuns runs) {}
