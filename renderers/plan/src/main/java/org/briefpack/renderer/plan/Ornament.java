package org.briefpack.renderer.plan;

import org.briefpack.model.theme.Accent;

/**
 * A bar that slides of a layout wear; it says nothing.
 *
 * @param box where it lies
 * @param accent its colour
 */
public record Ornament(Box box, Accent accent) {}
