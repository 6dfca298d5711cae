/** Strips, boxes and marks: what stands on a page, and where it may be cut. */
package org.briefpack.renderer.pdf.internal.layout.strip;
