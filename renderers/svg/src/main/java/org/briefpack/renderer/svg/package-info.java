/**
 * SVG pictures (SVG 1.1 and what drawing programs write of SVG 2) as forms and letters in place.
 */
package org.briefpack.renderer.svg;
