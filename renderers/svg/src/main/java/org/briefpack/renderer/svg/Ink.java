package org.briefpack.renderer.svg;

/**
 * A colour that may be seen through (CSS Color 4).
 *
 * @param rgb eight bits each, red highest
 * @param alpha 0 for unseen, 1 for solid
 */
record Ink(int rgb, double alpha) {
    static final Ink BLACK = new Ink(0, 1);
}
