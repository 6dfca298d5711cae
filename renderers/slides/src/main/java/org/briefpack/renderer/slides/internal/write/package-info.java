/** Slides as PresentationML. */
package org.briefpack.renderer.slides.internal.write;
