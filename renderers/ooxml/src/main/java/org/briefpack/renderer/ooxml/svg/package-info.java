/** Draws SVG pictures as pixels. */
package org.briefpack.renderer.ooxml.svg;
