package org.briefpack.model.theme;

/**
 * Distances on slides.
 *
 * @param width of the slide
 * @param height of the slide
 * @param margin around the content
 * @param gutter between columns and cards
 * @param padding inside cards and callouts
 * @param minBody smallest type for body text
 * @param minTable smallest type in tables
 */
public record SlideMeasures(
        Length width,
        Length height,
        Length margin,
        Length gutter,
        Length padding,
        Length minBody,
        Length minTable) {}
