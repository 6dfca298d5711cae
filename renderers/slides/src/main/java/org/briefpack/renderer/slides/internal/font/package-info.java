/** How wide text is, read from font files. */
package org.briefpack.renderer.slides.internal.font;
