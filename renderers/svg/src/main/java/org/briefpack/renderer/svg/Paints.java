package org.briefpack.renderer.svg;

import java.util.Map;
import java.util.Set;

/**
 * What paints may be called by in one picture, and where goes what cannot be painted.
 *
 * @param gradients by their ids
 * @param missing what is left out, in plain words
 */
record Paints(Map<String, Paint> gradients, Set<String> missing) {}
