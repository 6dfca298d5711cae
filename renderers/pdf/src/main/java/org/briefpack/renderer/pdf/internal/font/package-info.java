/** Fonts that are embedded, and their measures. */
package org.briefpack.renderer.pdf.internal.font;
