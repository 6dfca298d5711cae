/** Drawings that were planned, with their words, on slides and in documents. */
package org.briefpack.renderer.pdf.internal.layout.sketch;
