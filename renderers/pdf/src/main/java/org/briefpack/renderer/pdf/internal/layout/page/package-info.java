/** Strips on pages, and the document that they make. */
package org.briefpack.renderer.pdf.internal.layout.page;
