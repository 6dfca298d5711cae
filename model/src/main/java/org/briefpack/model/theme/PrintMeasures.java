package org.briefpack.model.theme;

/**
 * Distances on paper.
 *
 * @param top margin above the text, running line included
 * @param bottom margin below the text, running line included
 * @param side margin left and right
 * @param gutter between columns and cards
 * @param padding inside cards and callouts
 * @param cell inside table cells, left and right; half of it above and below
 */
public record PrintMeasures(
        Length top, Length bottom, Length side, Length gutter, Length padding, Length cell) {}
